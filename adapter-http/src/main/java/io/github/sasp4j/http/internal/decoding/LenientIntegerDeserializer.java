package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.sasp4j.http.deviation.DeviationKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads integers, also where they come as text or with an empty fraction. What is no integer is kept raw. */
final class LenientIntegerDeserializer extends StdScalarDeserializer<Integer> {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,10}(?:\\.0{1,10})?");

    LenientIntegerDeserializer() {
        super(Integer.class);
    }

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == NumberType.INT) {
            return parser.getIntValue();
        }
        Integer value = token.isScalarValue() ? integer(parser.getText()) : null;
        if (value == null) {
            DecodingContext.of(context).keep(DeviationKind.MALFORMED_VALUE, parser);
        } else {
            DecodingContext.of(context).note(DeviationKind.COERCED_TYPE, parser);
        }
        return value;
    }

    private static @Nullable Integer integer(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        boolean fits = value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && value.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0;
        return fits ? value.intValueExact() : null;
    }
}
