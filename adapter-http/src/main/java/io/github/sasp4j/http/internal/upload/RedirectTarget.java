package io.github.sasp4j.http.internal.upload;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/** One of the two addresses by which the service tells what became of an upload. Only its beginning has to match. */
public final class RedirectTarget {

    private final HttpUrl sent;

    public RedirectTarget(URI address) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null) {
            throw new IllegalArgumentException("successUrl and errorUrl: absolute HTTP or HTTPS addresses");
        }
        this.sent = url;
    }

    /**
     * This address for one upload alone, which nobody else can know or have been sent to.
     *
     * @param value one path segment more
     */
    RedirectTarget forUpload(String value) {
        return new RedirectTarget(
                sent.newBuilder().addPathSegment(value).build().uri());
    }

    String text() {
        return sent.toString();
    }

    public boolean differsFrom(RedirectTarget other) {
        return !isPrefixOf(other.sent);
    }

    /** What the service has added to the address; empty if the redirect leads somewhere else. */
    Optional<String> addedBy(String location) {
        return Optional.ofNullable(HttpUrl.parse(location))
                .filter(this::isPrefixOf)
                .map(this::added);
    }

    private boolean isPrefixOf(HttpUrl target) {
        return target.scheme().equals(sent.scheme())
                && target.host().equals(sent.host())
                && target.port() == sent.port()
                && target.encodedUsername().isEmpty()
                && target.encodedPath().equals(sent.encodedPath());
    }

    private String added(HttpUrl target) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < target.querySize(); i++) {
            String name = target.queryParameterName(i);
            String value = target.queryParameterValue(i);
            if (!sent.queryParameterValues(name).contains(value)) {
                parts.add(value == null || value.isEmpty() ? name : name + ": " + value);
            }
        }
        Optional.ofNullable(target.fragment()).filter(text -> !text.isEmpty()).ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
