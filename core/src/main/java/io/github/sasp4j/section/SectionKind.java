package io.github.sasp4j.section;

/** The seven sections, in the specification's order. Their titles are display text and never a key. */
public enum SectionKind {
    /** The certificate signing request. */
    CSR,
    /** Domain control validation. */
    DCV,
    /** Execution of the agreement. */
    AGREEMENT,
    /** The callback to the signer. */
    CALLBACK,
    /** Validation of the organization. */
    ORGANIZATION,
    /** The vendor's second approval of an EV order. */
    SECOND_APPROVAL,
    /** The paid fast service; it quickens an order and holds none up. */
    FAST_SERVICE
}
