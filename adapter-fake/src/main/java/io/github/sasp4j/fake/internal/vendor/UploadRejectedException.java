package io.github.sasp4j.fake.internal.vendor;

/** Documents that the vendor rejects. Its message is the reason as he gives it, without a secret. */
public final class UploadRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public UploadRejectedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why they are not taken. */
    public String reason() {
        return reason;
    }
}
