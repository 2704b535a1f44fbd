package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.spec.dto.AgreementStatusDto;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a list: a single element in its place is read as a list of one, an object of elements as the list of
 * them. Nulls and misfits within it have been
 * noted by then and stay as nulls, so that the others keep their index. The agreement's actions are the one list that
 * the tables call a text, so there both forms are as documented.
 */
final class LenientListDeserializer extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final JavaType element;
    private final boolean documentedAsText;

    LenientListDeserializer(JsonDeserializer<?> guarded, JavaType element) {
        this(guarded, element, false);
    }

    private LenientListDeserializer(JsonDeserializer<?> guarded, JavaType element, boolean documentedAsText) {
        super(guarded);
        this.element = element;
        this.documentedAsText = documentedAsText;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        LenientListDeserializer guard = (LenientListDeserializer) super.createContextual(context, property);
        boolean agreement = property != null
                && property.getMember() != null
                && property.getMember().getDeclaringClass() == AgreementStatusDto.class;
        return new LenientListDeserializer(guard.getDelegatee(), element, agreement);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> guarded) {
        return new LenientListDeserializer(guarded, element, documentedAsText);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return super.deserialize(parser, context);
        }
        DecodingContext reading = DecodingContext.of(context);
        if (token == JsonToken.START_OBJECT && !element.hasRawClass(String.class)) {
            return object(parser, context, reading);
        }
        boolean fits = element.hasRawClass(String.class) && token.isScalarValue();
        if (!fits) {
            reading.keep(DeviationKind.MALFORMED_VALUE, parser);
            return null;
        }
        if (token == JsonToken.VALUE_STRING && parser.getText().isEmpty()) {
            return emptyText(parser, reading);
        }
        if (!(documentedAsText && token == JsonToken.VALUE_STRING)) {
            noteSingle(parser, reading);
        }
        return super.deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        DecodingContext.of(context).nothing(context.getParser());
        return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    /** A single element, a list that a PHP server wrote as an object of its elements, or nothing that can be a list. */
    private @Nullable Object object(JsonParser parser, DeserializationContext context, DecodingContext reading)
            throws IOException {
        switch (ObjectShape.of(reading.rest(parser), element)) {
            case ELEMENT -> {
                noteSingle(parser, reading);
                return super.deserialize(parser, context);
            }
            case OBJECT_OF_ELEMENTS -> {
                noteSingle(parser, reading);
                return elements(parser, context);
            }
            default -> {
                reading.keep(DeviationKind.MALFORMED_VALUE, parser);
                return null;
            }
        }
    }

    private List<Object> elements(JsonParser parser, DeserializationContext context) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            elements.add(context.readValue(parser, element));
        }
        return elements;
    }

    private List<Object> emptyText(JsonParser parser, DecodingContext reading) throws IOException {
        if (!documentedAsText) {
            reading.coerced(parser);
        }
        return List.of();
    }

    private static void noteSingle(JsonParser parser, DecodingContext reading) throws IOException {
        String what = parser.currentToken() == JsonToken.START_OBJECT ? "{" : reading.raw(parser);
        reading.findings().note(DeviationKind.COERCED_TYPE, DecodingContext.pointer(parser), what);
    }
}
