package io.github.sasp4j.error;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A response came, and it is not what the specification describes: not JSON, cut off, without data, too large, or, in
 * strict mode, different from the specification at some place.
 */
public final class MalformedResponseException extends SaspException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String pointer;
    private final @Nullable Integer httpStatus;
    private final @Nullable String contentType;
    private final String excerpt;

    /**
     * A response that cannot be read.
     *
     * @param message what is wrong with it, without a secret
     * @param evidence what was there
     */
    public MalformedResponseException(String message, Evidence evidence) {
        super(
                ErrorKind.MALFORMED_RESPONSE,
                false,
                message,
                "Check that the endpoint is the right one; if it is, the recorded response belongs in a bug report.",
                null);
        // In parts that can be serialized, as exceptions are by the JDK.
        this.pointer = evidence.pointer().orElse(null);
        this.httpStatus =
                evidence.httpStatus().isPresent() ? evidence.httpStatus().getAsInt() : null;
        this.contentType = evidence.contentType().orElse(null);
        this.excerpt = evidence.excerpt();
    }

    /** What was there instead. */
    public Evidence evidence() {
        return new Evidence(
                Optional.ofNullable(pointer),
                httpStatus == null ? OptionalInt.empty() : OptionalInt.of(httpStatus),
                Optional.ofNullable(contentType),
                excerpt);
    }

    /**
     * What the response looked like.
     *
     * @param pointer JSON pointer (RFC 6901) to the place, if one place is to blame
     * @param httpStatus the HTTP status, if there was one
     * @param contentType the content type, if there was one
     * @param excerpt the first 200 characters at the most, without control characters and secrets
     */
    public record Evidence(
            Optional<String> pointer, OptionalInt httpStatus, Optional<String> contentType, String excerpt) {

        public Evidence {
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(httpStatus, "httpStatus");
            Objects.requireNonNull(contentType, "contentType");
            Objects.requireNonNull(excerpt, "excerpt");
        }
    }
}
