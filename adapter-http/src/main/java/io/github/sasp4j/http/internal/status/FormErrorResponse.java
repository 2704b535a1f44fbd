package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A failure that comes form-encoded instead of as JSON, as one of the vendor's later pages shows it for this endpoint.
 */
final class FormErrorResponse {

    private static final Pattern LOOKS = Pattern.compile("(?s)\\s*[A-Za-z]+=[^<{]*");

    private FormErrorResponse() {}

    /** The failure, or empty if the body is no form with an error code. */
    static Optional<VendorError> of(String body, SecretRedactor cleaner) {
        if (!LOOKS.matcher(body).matches()) {
            return Optional.empty();
        }
        try {
            Map<String, String> fields = fields(body.strip());
            return Optional.ofNullable(fields.get("errorCode"))
                    .flatMap(ErrorCodes::parse)
                    .map(code -> new VendorError(
                            code,
                            cleaner.clean(fields.getOrDefault("errorMessage", "")),
                            Optional.ofNullable(fields.get("errorDetail")).map(cleaner::clean)));
        } catch (IllegalArgumentException damagedEncoding) {
            return Optional.empty();
        }
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
