package io.github.sasp4j.http.internal.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Reads the expiry out of a JWT without verifying it: the library has no key, and only plans by it. */
final class TokenExpiry {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TokenExpiry() {}

    static Optional<Instant> of(String jwt) {
        String[] parts = jwt.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode expiry =
                    JSON.readTree(Base64.getUrlDecoder().decode(parts[1])).path("exp");
            return expiry.isNumber() ? Optional.of(Instant.ofEpochSecond(expiry.asLong())) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }
}
