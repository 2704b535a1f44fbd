package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.sasp4j.http.deviation.DeviationKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list: a single element in its place is read as a list of one, an object of elements as the list of them.
 * Nulls and misfits within it have been noted by then and stay as nulls, so that the others keep their index. The
 * agreement's actions are the one list that the tables call a text, so there both forms are as documented.
 */
final class LenientListDeserializer extends StdDeserializer<List<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 4;
    private static final String TEXT = "string";

    private final JavaType type;
    private final transient @Nullable JsonDeserializer<Object> element;
    private final boolean documentedAsText;

    LenientListDeserializer(JavaType type) {
        this(type, null, false);
    }

    private LenientListDeserializer(
            JavaType type, @Nullable JsonDeserializer<Object> element, boolean documentedAsText) {
        super(List.class);
        this.type = type;
        this.element = element;
        this.documentedAsText = documentedAsText;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        boolean text = DocumentedFields.field(property)
                .filter(field -> field.type().equals(TEXT))
                .isPresent();
        return new LenientListDeserializer(type, context.findContextualValueDeserializer(type, property), text);
    }

    @Override
    public @Nullable List<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return array(parser, context);
        }
        DecodingContext reading = DecodingContext.of(context);
        if (token == JsonToken.START_OBJECT && !type.hasRawClass(String.class)) {
            return object(parser, context, reading);
        }
        if (!type.hasRawClass(String.class) || !token.isScalarValue()) {
            reading.keep(DeviationKind.MALFORMED_VALUE, parser);
            return null;
        }
        if (!documentedAsText || token != JsonToken.VALUE_STRING) {
            reading.note(DeviationKind.COERCED_TYPE, parser);
        }
        return parser.getText().isEmpty() ? List.of() : single(parser, context);
    }

    private List<Object> array(JsonParser parser, DeserializationContext context) throws IOException {
        List<Object> elements = new ArrayList<>(FEW);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element(parser, context));
        }
        return elements;
    }

    /** A single element, a list that a PHP server wrote as an object of its elements, or nothing that can be a list. */
    private @Nullable List<Object> object(JsonParser parser, DeserializationContext context, DecodingContext reading)
            throws IOException {
        ObjectShape shape = ObjectShape.of(reading.rest(parser), type);
        if (shape == ObjectShape.OTHER) {
            reading.keep(DeviationKind.MALFORMED_VALUE, parser);
            return null;
        }
        reading.findings().note(DeviationKind.COERCED_TYPE, DecodingContext.pointer(parser), "{");
        return shape == ObjectShape.ELEMENT ? single(parser, context) : elements(parser, context);
    }

    private List<Object> elements(JsonParser parser, DeserializationContext context) throws IOException {
        List<Object> elements = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (!names.add(name)) {
                throw DecodingContext.duplicate(parser);
            }
            parser.nextToken();
            elements.add(element(parser, context));
        }
        return elements;
    }

    private List<Object> single(JsonParser parser, DeserializationContext context) throws IOException {
        return Collections.singletonList(element(parser, context));
    }

    private @Nullable Object element(JsonParser parser, DeserializationContext context) throws IOException {
        return DecodingContext.value(Objects.requireNonNull(element, "not contextual"), parser, context);
    }
}
