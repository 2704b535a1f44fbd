package io.github.sasp4j.error;

/** Documents were not accepted, and it is known that they were not; specification section 3. */
public final class UploadRefusedException extends SaspException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal, by the service or before anything was sent.
     *
     * @param message why, without a secret
     */
    public UploadRefusedException(String message) {
        super(
                ErrorKind.UPLOAD_REFUSED,
                false,
                message,
                "Correct what the message names, fetch the status again for a fresh token, and upload again.",
                null);
    }
}
