package io.github.sasp4j.error;

import org.jspecify.annotations.Nullable;

/** Documents left, wholly or in part, and whether the service has them is not known; specification section 3. */
public final class UploadOutcomeUnknownException extends SaspException {

    private static final long serialVersionUID = 1L;

    /**
     * An upload without a known end.
     *
     * @param message what happened, without a secret
     * @param cause the exception of the transport, if there was one
     */
    public UploadOutcomeUnknownException(String message, @Nullable Throwable cause) {
        super(
                ErrorKind.UPLOAD_OUTCOME_UNKNOWN,
                false,
                message,
                "Look at the order, or ask the vendor, before the documents are sent again: they may have arrived.",
                cause);
    }
}
