package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;

/** One way to put on the wire what the vendor says. Thread-safe. */
public interface ResponseStyle {

    /**
     * A response to a successful call.
     *
     * @param response the response, with the types of the specification's tables and the words of the order; it may be changed
     */
    WireResponse told(ObjectNode response);

    /** A rejection. */
    WireResponse error(VendorError error);
}
