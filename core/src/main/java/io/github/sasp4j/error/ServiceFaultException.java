package io.github.sasp4j.error;

import java.util.OptionalInt;

/**
 * The service failed by itself: code -14 of section 2.1, or HTTP status 408, 425, or 500 and above without one of its
 * codes.
 */
public final class ServiceFaultException extends SaspException {

    private static final long serialVersionUID = 1L;
    private static final String ADVICE = "Try again later; the request itself is not to blame.";

    private static final int NONE = 0;

    private final int httpStatus;

    ServiceFaultException(VendorError error) {
        super(ErrorKind.SERVICE_FAULT, true, error, ADVICE);
        this.httpStatus = NONE;
    }

    private ServiceFaultException(int httpStatus) {
        super(ErrorKind.SERVICE_FAULT, true, "The service responded with HTTP " + httpStatus + ".", ADVICE, null);
        this.httpStatus = httpStatus;
    }

    /** A fault that only the HTTP status reports. */
    public static ServiceFaultException ofHttpStatus(int httpStatus) {
        return new ServiceFaultException(httpStatus);
    }

    /** The HTTP status, if only it reported the fault. */
    public OptionalInt httpStatus() {
        return httpStatus == NONE ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }
}
