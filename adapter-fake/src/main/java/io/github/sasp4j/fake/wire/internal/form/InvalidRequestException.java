package io.github.sasp4j.fake.wire.internal.form;

import io.github.sasp4j.error.VendorError;

/** A request that does not come as far as the vendor. */
public final class InvalidRequestException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient VendorError error;

    public InvalidRequestException(VendorError error) {
        super(error.toString(), null, false, false);
        this.error = error;
    }

    public VendorError error() {
        return error;
    }
}
