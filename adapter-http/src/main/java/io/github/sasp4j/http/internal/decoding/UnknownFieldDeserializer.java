package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.sasp4j.http.deviation.DeviationKind;
import java.io.IOException;

/** Keeps a field that the specification does not have, raw: in the DTO, and among the findings. */
final class UnknownFieldDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    UnknownFieldDeserializer() {
        super(Object.class);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        DecodingContext reading = DecodingContext.of(context);
        String pointer = DecodingContext.pointer(parser);
        String raw = reading.raw(parser);
        reading.findings().keep(DeviationKind.UNKNOWN_FIELD, pointer, raw);
        return new RawValue(raw);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        DecodingContext.of(context)
                .findings()
                .keep(DeviationKind.UNKNOWN_FIELD, DecodingContext.pointer(context.getParser()), "null");
        return new RawValue("null");
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }
}
