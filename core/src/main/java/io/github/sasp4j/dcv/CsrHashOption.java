package io.github.sasp4j.dcv;

import io.github.sasp4j.value.DocumentedValue;

/** The ways to publish the hashes of a CSR; specification section 2, object dcvMethod, {@code options} of type {@code csrHash}. */
public enum CsrHashOption implements DocumentedValue {
    /** A CNAME record. */
    CNAME("CNAME CSR Hash"),
    /** A file over HTTP. */
    HTTP("HTTP CSR Hash"),
    /** A file over HTTPS. */
    HTTPS("HTTPS CSR Hash");

    private final String text;

    CsrHashOption(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
