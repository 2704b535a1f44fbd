package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.value.LoopbackHost;
import java.net.URI;
import okhttp3.HttpUrl;

/** The checked address of the operation: HTTPS, or plain HTTP to a loopback address where that has been allowed. */
public record Endpoint(HttpUrl url) {

    public static Endpoint of(URI address, boolean allowPlainHttpOnLoopback) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null) {
            throw new IllegalArgumentException("endpoint: an absolute https address, not '" + shown(address) + "'");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException("endpoint: no user information belongs in the address");
        }
        if (url.isHttps() || (allowPlainHttpOnLoopback && LoopbackHost.matches(url.host()))) {
            return new Endpoint(url);
        }
        throw new IllegalArgumentException(
                allowPlainHttpOnLoopback
                        ? "endpoint: plain HTTP only to a loopback address, and '" + url.host() + "' is none"
                        : "endpoint: HTTPS only; plain HTTP to a loopback address has to be allowed explicitly");
    }

    private static String shown(URI address) {
        return address.getScheme() + ":…";
    }
}
