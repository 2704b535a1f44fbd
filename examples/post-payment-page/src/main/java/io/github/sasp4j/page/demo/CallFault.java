package io.github.sasp4j.page.demo;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.fault.Fault;

/** What can go wrong when the vendor is asked: one for each kind of failure. */
public enum CallFault {
    REQUEST_REJECTED,
    ACCESS_DENIED,
    CALL_LIMIT_REACHED,
    SERVICE_FAULT,
    UNKNOWN_ERROR_CODE,
    TRANSPORT,
    MALFORMED_RESPONSE;

    public Fault fault() {
        return switch (this) {
            case REQUEST_REJECTED -> rejection(-4, "The value of the 'orderNumber' argument is invalid!");
            case ACCESS_DENIED ->
                rejection(
                        -16,
                        "Incorrect login details, account is locked, password has expired or your source IP is blocked.");
            case CALL_LIMIT_REACHED -> rejection(-42, "Call limit reached! Please try again later");
            case SERVICE_FAULT -> rejection(-14, "An unknown error occurred!");
            case UNKNOWN_ERROR_CODE -> rejection(-15, "A rejection that the specification does not list.");
            case TRANSPORT -> new Fault.DroppedConnection();
            case MALFORMED_RESPONSE -> new Fault.HtmlPage();
        };
    }

    private static Fault rejection(long code, String message) {
        return new Fault.ErrorResponse(VendorError.of(code, message));
    }
}
