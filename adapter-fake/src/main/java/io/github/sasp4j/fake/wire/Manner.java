package io.github.sasp4j.fake.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;

/** One way to put on the wire what the vendor says. Thread-safe. */
interface Manner {

    /**
     * An answer to a call that is let in.
     *
     * @param answer the answer, with the types of the document's tables and the words of the order; it may be changed
     */
    HttpAnswer told(ObjectNode answer);

    /** A refusal. */
    HttpAnswer refused(VendorError error);
}
