package io.github.sasp4j.spec.finding;

/** The four messages of the two operations. */
public enum WireMessage {
    /** The form that asks for an order; specification section 1. */
    STATUS_REQUEST,
    /** What the service says to it; specification section 2. */
    STATUS_RESPONSE,
    /** The form with the documents; specification section 3. */
    UPLOAD_REQUEST,
    /** Where the service leads to when it has them; specification section 3. */
    UPLOAD_RESPONSE
}
