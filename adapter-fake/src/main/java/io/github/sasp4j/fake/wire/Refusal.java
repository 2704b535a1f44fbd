package io.github.sasp4j.fake.wire;

import io.github.sasp4j.error.VendorError;

/** A request that does not come as far as the vendor. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient VendorError error;

    Refusal(VendorError error) {
        super(error.toString(), null, false, false);
        this.error = error;
    }

    VendorError error() {
        return error;
    }
}
