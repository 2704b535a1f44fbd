package io.github.sasp4j.fake.wire.internal.form;

import io.github.sasp4j.error.VendorError;

/** What the wire itself refuses, in the words of specification section 2.1; an argument's name stands in quotes. */
public final class RequestErrors {

    private RequestErrors() {}

    public static VendorError notHttps() {
        return VendorError.of(-1, "Request was not made over https!");
    }

    static VendorError unrecognized(String name) {
        return VendorError.of(-2, "'" + name + "' is an unrecognized argument!");
    }

    static VendorError missing(RequestArgument argument) {
        return VendorError.of(-3, "The '" + argument.wireName() + "' argument is missing!");
    }

    static VendorError invalid(RequestArgument argument) {
        return VendorError.of(-4, "The value of the '" + argument.wireName() + "' argument is invalid!");
    }

    public static VendorError unknownError() {
        return VendorError.of(-14, "An unknown error occurred!");
    }

    public static VendorError notPost() {
        return VendorError.of(-17, "Request used GET rather than POST!");
    }
}
