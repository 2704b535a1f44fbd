package io.github.sasp4j.spec.finding;

/** The four messages of the two operations. */
public enum WireMessage {
    /** The form of a status request; specification section 1. */
    STATUS_REQUEST,
    /** The response to it; specification section 2. */
    STATUS_RESPONSE,
    /** The form with the documents; specification section 3. */
    UPLOAD_REQUEST,
    /** The redirect after an upload; specification section 3. */
    UPLOAD_RESPONSE
}
