package io.github.sasp4j.http.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.sasp4j.order.UploadToken;
import java.io.IOException;

/** Writes a token with its secret, for a codec that was asked to. */
final class UploadTokenSerializer extends StdSerializer<UploadToken> {

    private static final long serialVersionUID = 1;

    UploadTokenSerializer() {
        super(UploadToken.class);
    }

    @Override
    public void serialize(UploadToken token, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField("jwt", token.jwt());
        if (token.expires().isPresent()) {
            json.writeStringField("expires", token.expires().get().toString());
        }
        json.writeEndObject();
    }
}
