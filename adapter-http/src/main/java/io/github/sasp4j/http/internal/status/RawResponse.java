package io.github.sasp4j.http.internal.status;

import java.util.Optional;
import java.util.OptionalInt;
import okio.ByteString;

/**
 * A response as it came, before anything of it is believed.
 *
 * @param httpStatus empty for a recorded response
 * @param location the target of a redirect
 */
public record RawResponse(
        OptionalInt httpStatus, Optional<String> contentType, Optional<String> location, ByteString body) {

    public static RawResponse recorded(ByteString body) {
        return new RawResponse(OptionalInt.empty(), Optional.empty(), Optional.empty(), body);
    }

    boolean isRedirect() {
        return httpStatus.isPresent() && httpStatus.getAsInt() / 100 == 3;
    }

    boolean isServerError() {
        return httpStatus.isPresent() && httpStatus.getAsInt() >= 500;
    }

    boolean isTooManyRequests() {
        return httpStatus.isPresent() && httpStatus.getAsInt() == 429;
    }

    boolean isSuccess() {
        return httpStatus.isEmpty() || httpStatus.getAsInt() / 100 == 2;
    }
}
