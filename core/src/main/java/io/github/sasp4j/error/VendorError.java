package io.github.sasp4j.error;

import io.github.sasp4j.value.OpenValue;
import java.util.Objects;
import java.util.Optional;

/**
 * A failure in the service's own words; specification section 2.1.
 *
 * @param code the code; without a constant if section 2.1 does not list it, which is normal
 * @param message the service's text; empty text if it sent none
 * @param detail what newer endpoints say besides, under {@code errorDetail}
 */
public record VendorError(OpenValue<ErrorCode> code, String message, Optional<String> detail) {

    public VendorError {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * A failure with a code and a text.
     *
     * @param code the code as a number, such as -4
     */
    public static VendorError of(long code, String message) {
        return new VendorError(OpenValue.of(ErrorCode.class, Long.toString(code)), message, Optional.empty());
    }

    /** The code as a number. */
    public long number() {
        return Long.parseLong(code.text());
    }

    /** The name of the argument that the message complains of, with or without quotes round it in the message. */
    public Optional<String> argument() {
        return code.known().flatMap(known -> ArgumentMessage.argument(known, message));
    }

    /** The exception that this failure is to a caller. */
    public SaspException toException() {
        if (code.known().isEmpty()) {
            return new UnknownErrorCodeException(this);
        }
        return switch (code.known().get()) {
            case NOT_HTTPS, UNRECOGNIZED_ARGUMENT, MISSING_ARGUMENT, INVALID_ARGUMENT, NOT_POST ->
                new RequestRejectedException(this);
            case ACCESS_DENIED -> new AccessDeniedException(this);
            case CALL_LIMIT_REACHED -> new CallLimitReachedException(this);
            case UNKNOWN_ERROR -> new ServiceFaultException(this);
        };
    }

    /** The service's text and code, as they stand in an exception's message. */
    @Override
    public String toString() {
        String words = message.isBlank() ? "The service gave no message." : message;
        return words + detail.map(more -> " (" + more + ")").orElse("") + " [errorCode " + code + "]";
    }
}
