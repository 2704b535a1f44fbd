package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One exchange out of an HTTP archive (HAR 1.2), as the HTTP adapter's recorder writes it; of an archive with several,
 * the first. Immutable.
 *
 * @param method of the request
 * @param url where it went
 * @param fields the variables of the request, by the names that were sent; a file is not among them
 * @param answer what came; empty if there was no answer
 */
public record Recording(String method, String url, Map<String, String> fields, Optional<RecordedAnswer> answer) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENTRY = "/log/entries/0";

    public Recording {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(answer, "answer");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The recording in a file, or empty if the file is something else, such as the bare body of an answer.
     *
     * @param file the bytes of the file
     */
    public static Optional<Recording> of(byte[] file) {
        try {
            JsonNode entry = JSON.readTree(file).at(ENTRY);
            return entry.path("request").isObject() && entry.path("response").isObject()
                    ? Optional.of(read(entry))
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private static Recording read(JsonNode entry) {
        JsonNode request = entry.path("request");
        Map<String, String> fields = new LinkedHashMap<>();
        for (JsonNode param : request.path("postData").path("params")) {
            if (param.has("value")) {
                fields.putIfAbsent(
                        param.path("name").asText(), param.path("value").asText());
            }
        }
        return new Recording(
                request.path("method").asText(),
                request.path("url").asText(),
                fields,
                RecordedAnswer.of(entry.path("response")));
    }
}
