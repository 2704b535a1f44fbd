package io.github.sasp4j.dcv.proof;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The response to a request for a validation file. Redirects are not followed.
 *
 * @param url the address that was requested
 * @param at when
 * @param status the HTTP status
 * @param contentType the header {@code Content-Type}
 * @param location the header {@code Location}
 * @param body the first bytes of the body, read as ISO-8859-1: one character for each byte
 * @param complete whether that is the whole body
 */
public record FileResponse(
        String url,
        Instant at,
        int status,
        Optional<String> contentType,
        Optional<String> location,
        String body,
        boolean complete)
        implements FileObservation {

    /** Checks the parts. */
    public FileResponse {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(body, "body");
    }
}
