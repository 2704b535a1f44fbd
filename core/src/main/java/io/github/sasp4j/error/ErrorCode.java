package io.github.sasp4j.error;

import io.github.sasp4j.value.DocumentedValue;

/** The error codes of specification section 2.1. A code that is not listed is normal: it travels as an {@link io.github.sasp4j.value.OpenValue} without a constant. */
public enum ErrorCode implements DocumentedValue {
    /** The request was not made over HTTPS. */
    NOT_HTTPS("-1"),
    /** An argument has a name that the service does not know. */
    UNRECOGNIZED_ARGUMENT("-2"),
    /** An argument is missing. */
    MISSING_ARGUMENT("-3"),
    /** An argument has an invalid value. */
    INVALID_ARGUMENT("-4"),
    /** The service met an error of its own. */
    UNKNOWN_ERROR("-14"),
    /** Wrong login, locked account, expired password or blocked address. */
    ACCESS_DENIED("-16"),
    /** The request used GET. */
    NOT_POST("-17"),
    /** Too many calls. */
    CALL_LIMIT_REACHED("-42");

    private final String text;

    ErrorCode(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
