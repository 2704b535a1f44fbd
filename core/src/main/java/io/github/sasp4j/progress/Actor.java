package io.github.sasp4j.progress;

/** Who has to act next. */
public enum Actor {
    /** The one who applied for the certificate. */
    CUSTOMER,
    /** The reseller who holds the account. */
    WEB_HOST,
    /** The certificate authority's staff or machines. */
    VENDOR
}
