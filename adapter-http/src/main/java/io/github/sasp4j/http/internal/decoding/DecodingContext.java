package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.sasp4j.http.deviation.DeviationKind;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the deserializers share while one response is read: its text, and the findings so far. */
record DecodingContext(String text, DeviationCollector findings) {

    static final String ATTRIBUTE = DecodingContext.class.getName();

    static DecodingContext of(DeserializationContext context) {
        return (DecodingContext) Objects.requireNonNull(context.getAttribute(ATTRIBUTE), ATTRIBUTE);
    }

    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** Consumes the value that the parser stands at, and keeps it raw. */
    void keep(DeviationKind kind, JsonParser parser) throws IOException {
        String pointer = pointer(parser);
        findings.keep(kind, pointer, raw(parser));
    }

    /** Notes a value whose meaning is plain in spite of its type. */
    void coerced(JsonParser parser) throws IOException {
        if (findings.isWanted()) {
            findings.note(DeviationKind.COERCED_TYPE, pointer(parser), raw(parser));
        }
    }

    /** Notes a null; the specification knows none. */
    void nothing(JsonParser parser) {
        if (findings.isWanted()) {
            findings.nothing(pointer(parser));
        }
    }

    /** The text from the value that the parser stands at on. */
    Reader rest(JsonParser parser) {
        StringReader rest = new StringReader(text);
        try {
            rest.skip(parser.currentTokenLocation().getCharOffset());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rest;
    }

    /** The raw text of the value that the parser stands at; afterwards the parser stands at the value's end. */
    String raw(JsonParser parser) throws IOException {
        long start = parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return text.substring(
                        Math.toIntExact(start),
                        Math.toIntExact(parser.currentLocation().getCharOffset()))
                .strip();
    }
}
