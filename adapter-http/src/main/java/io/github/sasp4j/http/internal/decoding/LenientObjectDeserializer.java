package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.github.sasp4j.http.deviation.DeviationKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Stands before a DTO: anything but an object in its place is kept raw and read as nothing. */
final class LenientObjectDeserializer extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    LenientObjectDeserializer(JsonDeserializer<?> guarded) {
        super(guarded);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> guarded) {
        return new LenientObjectDeserializer(guarded);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return super.deserialize(parser, context);
        }
        DecodingContext.of(context).keep(DeviationKind.MALFORMED_VALUE, parser);
        return null;
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
}
