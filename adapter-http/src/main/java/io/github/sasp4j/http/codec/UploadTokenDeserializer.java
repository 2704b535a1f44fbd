package io.github.sasp4j.http.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.sasp4j.order.UploadToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads what {@link UploadTokenSerializer} writes. */
final class UploadTokenDeserializer extends StdDeserializer<UploadToken> {

    private static final long serialVersionUID = 1;

    UploadTokenDeserializer() {
        super(UploadToken.class);
    }

    @Override
    public UploadToken deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode token = parser.readValueAsTree();
        try {
            return UploadToken.of(
                    token.path("jwt").asText(),
                    Optional.ofNullable(token.get("expires"))
                            .map(JsonNode::asText)
                            .map(Instant::parse));
        } catch (IllegalArgumentException | DateTimeException other) {
            throw context.weirdStringException("", UploadToken.class, "not a token");
        }
    }
}
