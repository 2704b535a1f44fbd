package io.github.sasp4j.dcv.probe;

import java.io.IOException;

/** An address that is never connected to. */
final class AddressNotPublicException extends IOException {

    private static final long serialVersionUID = 1L;

    AddressNotPublicException(String message) {
        super(message);
    }
}
