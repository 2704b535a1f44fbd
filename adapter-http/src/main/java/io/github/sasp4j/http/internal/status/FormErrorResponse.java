package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.spec.form.FormBody;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A failure that comes form-encoded instead of as JSON, as one of the vendor's later pages shows it for this endpoint.
 */
final class FormErrorResponse {

    private FormErrorResponse() {}

    /** The failure, or empty if the body is no form with an error code. */
    static Optional<VendorError> of(String body, SecretRedactor redactor) {
        if (!FormBody.isForm(body)) {
            return Optional.empty();
        }
        Map<String, String> fields = fields(body);
        return Optional.ofNullable(fields.get("errorCode"))
                .flatMap(ErrorCodes::parse)
                .map(code -> new VendorError(
                        code,
                        redactor.message(fields.getOrDefault("errorMessage", "")),
                        Optional.ofNullable(fields.get("errorDetail")).map(redactor::message)));
    }

    /** The first value of each name. */
    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new HashMap<>();
        FormBody.read(body).fields().forEach(field -> fields.putIfAbsent(field.name(), field.value()));
        return fields;
    }
}
