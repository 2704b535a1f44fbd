package io.github.sasp4j.http.internal.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Reads the expiry out of a JWT without verifying it: the library has no key, and only plans by it. */
final class TokenExpiry {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String EXPIRY = "exp";

    private TokenExpiry() {}

    static Optional<Instant> of(String jwt) {
        int claims = jwt.indexOf('.') + 1;
        int signature = jwt.indexOf('.', claims) + 1;
        if (claims == 0 || signature == 0 || jwt.indexOf('.', signature) >= 0) {
            return Optional.empty();
        }
        try {
            return in(Base64.getUrlDecoder().decode(jwt.substring(claims, signature - 1)));
        } catch (IOException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> in(byte[] claims) throws IOException {
        try (JsonParser parser = JSON.createParser(claims)) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (name.equals(EXPIRY)) {
                    return value.isNumeric()
                            ? Optional.of(Instant.ofEpochSecond(parser.getLongValue()))
                            : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        }
    }
}
