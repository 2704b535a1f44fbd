package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.spec.vocabulary.SpecField;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the DTOs hold as text, and notes words that are not in the field's list and dates that are none. A number or a truth value stands
 * for its own letters, which are kept as they came.
 */
final class LenientTextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;
    private static final String INTEGER = "integer";

    private final JsonToken documented;

    private final boolean isDate;

    private final transient WordList words;

    LenientTextDeserializer() {
        this(Optional.empty());
    }

    private LenientTextDeserializer(Optional<SpecField> field) {
        super(String.class);
        this.documented = field.filter(known -> known.type().equals(INTEGER)).isPresent()
                ? JsonToken.VALUE_NUMBER_INT
                : JsonToken.VALUE_STRING;
        this.isDate = field.filter(SpecField::isDate).isPresent();
        this.words = field.map(known -> WordList.of(known.words())).orElse(WordList.ANY);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new LenientTextDeserializer(DocumentedFields.field(property));
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (!token.isScalarValue()) {
            DecodingContext.of(context).keep(DeviationKind.MALFORMED_VALUE, parser);
            return null;
        }
        if (token != documented) {
            DecodingContext.of(context).note(DeviationKind.COERCED_TYPE, parser);
        }
        if (isDate && !isDate(parser.getText())) {
            DecodingContext.of(context).keep(DeviationKind.MALFORMED_VALUE, parser);
            return null;
        }
        if (words == WordList.ANY) {
            return parser.getText();
        }
        String word = words.find(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (word == null) {
            DecodingContext.of(context).unknownWord(parser);
            return parser.getText();
        }
        return word;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
