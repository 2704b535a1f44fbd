package io.github.sasp4j.error;

import org.jspecify.annotations.Nullable;

/** Documents were not accepted, and it is known that they were not; specification section 3. */
public final class UploadRefusedException extends SaspException {

    private static final long serialVersionUID = 1L;

    /**
     * A rejection, by the service or before anything was sent.
     *
     * @param message why, without a secret
     */
    public UploadRefusedException(String message) {
        this(message, null);
    }

    /**
     * A rejection because a document cannot be read.
     *
     * @param message why, without a secret
     * @param cause what the document's source threw
     */
    public UploadRefusedException(String message, @Nullable Throwable cause) {
        super(
                ErrorKind.UPLOAD_REFUSED,
                false,
                message,
                "Correct what the message names, fetch the status again for a fresh token, and upload again.",
                cause);
    }
}
