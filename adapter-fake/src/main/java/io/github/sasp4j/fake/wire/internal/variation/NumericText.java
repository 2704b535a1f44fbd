package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** Texts that are numbers. */
final class NumericText {

    /** No leading zero, and few enough for a long: as a number it has the same digits again. */
    private static final Pattern CANONICAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    private NumericText() {}

    /** Makes a number of a text that is one. */
    static void asNumber(ObjectNode object, String field) {
        String text = object.path(field).asText();
        if (object.path(field).isTextual() && CANONICAL.matcher(text).matches()) {
            object.put(field, Long.parseLong(text));
        }
    }
}
