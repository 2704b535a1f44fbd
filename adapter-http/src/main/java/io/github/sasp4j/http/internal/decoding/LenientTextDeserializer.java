package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.github.sasp4j.http.deviation.DeviationKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the DTOs hold as text. A number or a truth value stands for its own letters, which are kept as
 * they came.
 */
final class LenientTextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    /** The one field that the tables call an integer and the DTOs hold as text. */
    private static final String INTEGER_FIELD = "errorCode";

    private final boolean documentedAsInteger;

    LenientTextDeserializer() {
        this(false);
    }

    private LenientTextDeserializer(boolean documentedAsInteger) {
        super(String.class);
        this.documentedAsInteger = documentedAsInteger;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new LenientTextDeserializer(
                property != null && property.getName().equals(INTEGER_FIELD));
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        DecodingContext reading = DecodingContext.of(context);
        return switch (parser.currentToken()) {
            case VALUE_STRING -> text(parser, reading, documentedAsInteger);
            case VALUE_NUMBER_INT -> text(parser, reading, !documentedAsInteger);
            case VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> text(parser, reading, true);
            default -> {
                reading.keep(DeviationKind.MALFORMED_VALUE, parser);
                yield null;
            }
        };
    }

    @Override
    public @Nullable String getNullValue(DeserializationContext context) {
        DecodingContext.of(context).nothing(context.getParser());
        return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    private static String text(JsonParser parser, DecodingContext reading, boolean coerced) throws IOException {
        String text = parser.getText();
        if (coerced) {
            reading.coerced(parser);
        }
        return text;
    }
}
