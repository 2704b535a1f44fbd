package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.sasp4j.http.deviation.DeviationKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the deserializers share while one response is read: its bytes, and the findings so far. */
record DecodingContext(ResponseBytes body, DeviationCollector findings) {

    static final String ATTRIBUTE = DecodingContext.class.getName();

    static DecodingContext of(DeserializationContext context) {
        return (DecodingContext) Objects.requireNonNull(context.getAttribute(ATTRIBUTE), ATTRIBUTE);
    }

    /** Reads the value that the parser stands at; null for a null, which the specification knows nowhere. */
    static @Nullable Object value(JsonDeserializer<?> type, JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            of(context).nothing(parser);
            return null;
        }
        return type.deserialize(parser, context);
    }

    /** Consumes the value that the parser stands at, and keeps it raw. */
    void keep(DeviationKind kind, JsonParser parser) throws IOException {
        String pointer = pointer(parser);
        findings.keep(kind, pointer, raw(parser));
    }

    /** Notes a deviation of the value that the parser stands at, whose meaning is plain or which the model keeps. */
    void note(DeviationKind kind, JsonParser parser) throws IOException {
        if (findings.takesAnother()) {
            findings.note(kind, pointer(parser), raw(parser));
        }
    }

    private void nothing(JsonParser parser) {
        if (findings.takesAnother()) {
            findings.nothing(pointer(parser));
        }
    }

    /** Notes that the text at which the parser stands is not in its field's list. */
    void unknownWord(JsonParser parser) throws IOException {
        if (findings.takesAnother()) {
            findings.note(
                    DeviationKind.UNKNOWN_VALUE,
                    pointer(parser),
                    TextNode.valueOf(parser.getText()).toString());
        }
    }

    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** The bytes from the value that the parser stands at on. */
    InputStream rest(JsonParser parser) {
        int start = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        return new ByteArrayInputStream(body.bytes(), start, body.bytes().length - start);
    }

    static JsonParseException duplicate(JsonParser parser) throws IOException {
        return new JsonParseException(parser, "Duplicate field '" + parser.currentName() + "'");
    }

    /** The raw text of the value that the parser stands at; afterwards the parser stands at the value's end. */
    private String raw(JsonParser parser) throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        skip(parser);
        parser.finishToken();
        return body.text(start, parser.currentLocation().getByteOffset()).strip();
    }

    /** Skips to the end of a value, in which no object may have two fields of one name. */
    private static void skip(JsonParser parser) throws IOException {
        Deque<Set<String>> objects = new ArrayDeque<>();
        JsonToken token = parser.currentToken();
        while (true) {
            if (token.isStructStart()) {
                objects.push(new HashSet<>());
            } else if (token.isStructEnd()) {
                objects.pop();
            } else if (token == JsonToken.FIELD_NAME && !objects.element().add(parser.currentName())) {
                throw duplicate(parser);
            }
            if (objects.isEmpty()) {
                return;
            }
            token = parser.nextToken();
        }
    }
}
