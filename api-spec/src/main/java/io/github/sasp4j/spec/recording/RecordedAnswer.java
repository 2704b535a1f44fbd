package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What the service answered. Immutable. */
public final class RecordedAnswer {

    private final int httpStatus;
    private final Optional<String> mediaType;
    private final Optional<String> location;
    private final byte[] body;

    private RecordedAnswer(int httpStatus, Optional<String> mediaType, Optional<String> location, byte[] body) {
        this.httpStatus = httpStatus;
        this.mediaType = mediaType;
        this.location = location;
        this.body = body;
    }

    /** Empty if there was none, which an archive says with a status of 0. */
    static Optional<RecordedAnswer> of(JsonNode response) {
        int status = response.path("status").asInt();
        if (status == 0) {
            return Optional.empty();
        }
        JsonNode content = response.path("content");
        return Optional.of(new RecordedAnswer(
                status, text(content.path("mimeType")), text(response.path("redirectURL")), body(content)));
    }

    /** The HTTP status. */
    public int httpStatus() {
        return httpStatus;
    }

    /** The header {@code Content-Type}; empty if there was none. */
    public Optional<String> mediaType() {
        return mediaType;
    }

    /** Where a redirect leads; empty if it is none. */
    public Optional<String> location() {
        return location;
    }

    /** The bytes of the body, a copy; none if they were left out. */
    public byte[] body() {
        return body.clone();
    }

    /** Says how it was answered. */
    @Override
    public String toString() {
        return "RecordedAnswer[httpStatus=" + httpStatus + ", bytes=" + body.length + "]";
    }

    private static Optional<String> text(JsonNode text) {
        return Optional.of(text.asText()).filter(value -> !value.isEmpty());
    }

    private static byte[] body(JsonNode content) {
        String text = content.path("text").asText();
        if (!content.path("encoding").asText().equals("base64")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }
}
