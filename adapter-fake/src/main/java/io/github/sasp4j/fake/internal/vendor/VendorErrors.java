package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.error.VendorError;

/** The vendor's refusals, in the words of specification section 2.1. */
final class VendorErrors {

    private VendorErrors() {}

    static VendorError accessDenied() {
        return VendorError.of(
                -16, "Incorrect login details, account is locked, password has expired or your source IP is blocked.");
    }

    static VendorError callLimitReached() {
        return VendorError.of(-42, "Call limit reached! Please try again later");
    }

    static VendorError invalidArgument(String name) {
        return VendorError.of(-4, "The value of the '" + name + "' argument is invalid!");
    }
}
