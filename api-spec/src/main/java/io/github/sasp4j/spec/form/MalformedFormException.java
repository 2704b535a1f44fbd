package io.github.sasp4j.spec.form;

import java.io.IOException;

/** A body that is not {@code multipart/form-data}. Its message says why, and quotes nothing of the body. */
public final class MalformedFormException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    MalformedFormException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong with the body, as a clause in lower case. */
    public String reason() {
        return reason;
    }
}
