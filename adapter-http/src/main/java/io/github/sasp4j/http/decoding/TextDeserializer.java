package io.github.sasp4j.http.decoding;

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
 * Reads what the wire types hold as text. A number or a truth value stands for its own letters, which are kept as
 * they came.
 */
final class TextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    /** The one field that the tables call an integer and the wire types hold as text. */
    private static final String INTEGER_FIELD = "errorCode";

    private final boolean documentedAsInteger;

    TextDeserializer() {
        this(false);
    }

    private TextDeserializer(boolean documentedAsInteger) {
        super(String.class);
        this.documentedAsInteger = documentedAsInteger;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new TextDeserializer(property != null && property.getName().equals(INTEGER_FIELD));
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = Reading.of(context);
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
        Reading.of(context).nothing(context.getParser());
        return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    private static String text(JsonParser parser, Reading reading, boolean coerced) throws IOException {
        String text = parser.getText();
        if (coerced) {
            reading.coerced(parser);
        }
        return text;
    }
}
