package io.github.sasp4j.page.demo;

import io.github.sasp4j.page.demo.control.PlannedCallFault;
import org.jspecify.annotations.Nullable;

/** What can go wrong when the vendor is asked: one for each kind of failure. */
public enum CallFault {
    REQUEST_REJECTED(-4, "The value of the 'orderNumber' argument is invalid!"),
    ACCESS_DENIED(
            -16, "Incorrect login details, account is locked, password has expired or your source IP is blocked."),
    CALL_LIMIT_REACHED(-42, "Call limit reached! Please try again later"),
    SERVICE_FAULT(-14, "An unknown error occurred!"),
    UNKNOWN_ERROR_CODE(-15, "A rejection that the specification does not list."),
    TRANSPORT("droppedConnection"),
    MALFORMED_RESPONSE("htmlPage");

    private final String type;
    private final @Nullable Integer code;
    private final @Nullable String message;

    CallFault(int code, String message) {
        this.type = "error";
        this.code = code;
        this.message = message;
    }

    CallFault(String type) {
        this.type = type;
        this.code = null;
        this.message = null;
    }

    /** The next call for an order fails. */
    public PlannedCallFault once(String orderNumber) {
        return new PlannedCallFault(type, orderNumber, 1, code, message);
    }

    /** Every call for an order fails. */
    PlannedCallFault always(String orderNumber) {
        return new PlannedCallFault(type, orderNumber, null, code, message);
    }
}
