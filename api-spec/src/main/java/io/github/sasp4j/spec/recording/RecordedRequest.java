package io.github.sasp4j.spec.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was sent. Immutable.
 *
 * @param method the HTTP method
 * @param url where it went
 * @param mediaType the header {@code Content-Type}, perhaps without its parameters; empty if there was none
 * @param body the body as it was sent; empty if the recording has its fields alone
 * @param fields the fields of the form in their order, files among them
 */
public record RecordedRequest(
        String method, String url, Optional<String> mediaType, Optional<String> body, List<RecordedField> fields) {

    public RecordedRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(body, "body");
        fields = List.copyOf(fields);
    }

    /** The values by the names of their fields, the first of each name; files are not among them. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> field.value().ifPresent(value -> values.putIfAbsent(field.name(), value)));
        return values;
    }

    /** Whether it is a form with files ({@code multipart/form-data}). */
    public boolean isMultipart() {
        return mediaType
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
    }

    /** Says how it was sent, and nothing of what was sent. */
    @Override
    public String toString() {
        return "RecordedRequest[" + method + "]";
    }
}
