package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.http.internal.decoding.ResponseBytes;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A response as it came, before anything of it is believed.
 *
 * @param httpStatus empty for a recorded response
 * @param location the target of a redirect
 * @param retryAfter how long the service asks to wait
 */
public record RawResponse(
        OptionalInt httpStatus,
        Optional<String> contentType,
        Optional<String> location,
        Optional<Duration> retryAfter,
        ResponseBytes body) {

    boolean isRedirect() {
        return httpStatus.isPresent() && httpStatus.getAsInt() / 100 == 3;
    }

    boolean isSuccess() {
        return httpStatus.isEmpty() || httpStatus.getAsInt() / 100 == 2;
    }
}
