package io.github.sasp4j.spec;

/** The four messages of the two operations. */
public enum WireMessage {
    /** The form that asks for an order; document section 1. */
    STATUS_REQUEST,
    /** What the service says to it; document section 2. */
    STATUS_RESPONSE,
    /** The form with the papers; document section 3. */
    UPLOAD_REQUEST,
    /** Where the service leads to when it has them; document section 3. */
    UPLOAD_RESPONSE
}
