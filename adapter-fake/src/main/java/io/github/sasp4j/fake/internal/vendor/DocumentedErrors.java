package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;

/** The errors of specification section 2.1 by their codes, with the messages of its table. Stateless. */
public final class DocumentedErrors {

    private DocumentedErrors() {}

    public static VendorError notHttps() {
        return error(-1, "");
    }

    /** The error about an argument that the specification does not list, named as the caller wrote it. */
    public static VendorError unrecognized(String argument) {
        return error(-2, argument);
    }

    public static VendorError missing(String argument) {
        return error(-3, argument);
    }

    public static VendorError invalid(String argument) {
        return error(-4, argument);
    }

    public static VendorError unknown() {
        return error(-14, "");
    }

    static VendorError accessDenied() {
        return error(-16, "");
    }

    public static VendorError notPost() {
        return error(-17, "");
    }

    static VendorError callLimitReached() {
        return error(-42, "");
    }

    private static VendorError error(int code, String argument) {
        return VendorError.of(code, SpecVocabulary.error(code).orElseThrow().message(argument));
    }
}
