package io.github.sasp4j.http;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The checked address of the operation: HTTPS, or plain HTTP to a loopback address where that has been allowed. */
record Endpoint(HttpUrl url) {

    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(?:\\.[0-9]{1,3}){3}");

    static Endpoint of(URI address, boolean allowPlainHttpOnLoopback) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null) {
            throw new IllegalArgumentException("endpoint: an absolute https address, not '" + shown(address) + "'");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException("endpoint: no user information belongs in the address");
        }
        if (url.isHttps() || (allowPlainHttpOnLoopback && isLoopback(url.host()))) {
            return new Endpoint(url);
        }
        throw new IllegalArgumentException(
                allowPlainHttpOnLoopback
                        ? "endpoint: plain HTTP only to a loopback address, and '" + url.host() + "' is none"
                        : "endpoint: HTTPS only; plain HTTP to a loopback address has to be allowed explicitly");
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("::1")
                || LOOPBACK_V4.matcher(name).matches();
    }

    private static String shown(URI address) {
        return address.getScheme() + ":…";
    }
}
