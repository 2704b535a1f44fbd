package io.github.sasp4j.error;

import java.util.Optional;

/** The service rejected the request: codes -1, -2, -3, -4 and -17 of section 2.1. */
public final class RequestRejectedException extends SaspException {

    private static final long serialVersionUID = 1L;

    RequestRejectedException(VendorError error) {
        super(ErrorKind.REQUEST_REJECTED, false, error, "Correct the request; the same one will be refused again.");
    }

    /** The specification's name of the rejected argument, if the service named one. */
    public Optional<String> argument() {
        return vendorError().flatMap(VendorError::argument);
    }
}
