package io.github.sasp4j.error;

/** The service failed with a code that section 2.1 of the specification does not list. Number and text are kept in {@link #vendorError()}. */
public final class UnknownErrorCodeException extends SaspException {

    private static final long serialVersionUID = 1L;

    UnknownErrorCodeException(VendorError error) {
        super(
                ErrorKind.UNKNOWN_ERROR_CODE,
                false,
                error,
                "Read the service's own words; the code is newer than the specification.");
    }
}
