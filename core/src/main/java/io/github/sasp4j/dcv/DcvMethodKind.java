package io.github.sasp4j.dcv;

import io.github.sasp4j.value.DocumentedValue;

/** Kind of a DCV method; specification section 2, object dcvMethod, {@code type}. */
public enum DcvMethodKind implements DocumentedValue {
    /** An e-mail to an address out of Whois. */
    WHOIS_EMAIL("whoisEmail"),
    /** An e-mail to one of the constructed addresses. */
    EMAIL("email"),
    /** A DNS record or a file made of the hashes of the CSR. */
    CSR_HASH("csrHash"),
    /** Completed with the validation staff. */
    MANUAL("manual");

    private final String text;

    DcvMethodKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
