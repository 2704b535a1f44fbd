package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * One exchange out of an HTTP archive (HAR 1.2), as the HTTP adapter's recorder writes it; of an archive with several,
 * the first. Immutable.
 *
 * @param request what was sent
 * @param answer what came; empty if there was no response
 */
public record Recording(RecordedRequest request, Optional<RecordedAnswer> answer) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENTRY = "/log/entries/0";

    public Recording {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * The recording in a file, or empty if the file is something else, such as the bare body of a response.
     *
     * @param file the bytes of the file
     */
    public static Optional<Recording> of(byte[] file) {
        try {
            JsonNode entry = JSON.readTree(file).at(ENTRY);
            return entry.path("request").isObject() && entry.path("response").isObject()
                    ? Optional.of(new Recording(
                            RecordedRequest.of(entry.path("request")), RecordedAnswer.of(entry.path("response"))))
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }
}
