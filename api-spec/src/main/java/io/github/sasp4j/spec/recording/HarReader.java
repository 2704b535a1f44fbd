package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads HTTP archives (HAR 1.2), whichever tool has written them. Stateless. */
final class HarReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HarReader() {}

    /** The exchanges; empty if the file is no HTTP archive. */
    static Optional<List<RecordedExchange>> exchanges(byte[] file) {
        try {
            JsonNode entries = JSON.readTree(file).path("log").path("entries");
            return entries.isArray()
                    ? Optional.of(elements(entries).map(HarReader::exchange).toList())
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private static RecordedExchange exchange(JsonNode entry) {
        JsonNode response = entry.path("response");
        return new RecordedExchange(
                started(entry.path("startedDateTime").asText()),
                Duration.ofMillis(Math.max(0, entry.path("time").asLong())),
                Optional.of(request(entry.path("request"))),
                // A status of 0 is how browsers say that nothing came.
                response.path("status").asInt() == 0 ? Optional.empty() : Optional.of(response(response)),
                text(response.path("_error")));
    }

    private static Instant started(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            return Instant.EPOCH;
        }
    }

    private static RecordedRequest request(JsonNode request) {
        JsonNode posted = request.path("postData");
        Optional<String> mediaType =
                text(posted.path("mimeType")).or(() -> RecordedHttpResponse.header(headers(request), "Content-Type"));
        Optional<String> body = text(posted.path("text"));
        List<RecordedField> fields = body.map(text -> FormText.fields(mediaType.orElse(""), text))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> params(posted.path("params")));
        return new RecordedRequest(
                request.path("method").asText(), request.path("url").asText(), mediaType, body, fields);
    }

    private static List<RecordedField> params(JsonNode params) {
        List<RecordedField> fields = new ArrayList<>();
        params.forEach(param -> fields.add(
                param.hasNonNull("fileName")
                        ? RecordedField.ofFile(
                                param.path("name").asText(),
                                new RecordedField.File(
                                        param.path("fileName").asText(),
                                        param.path("contentType").asText(),
                                        OptionalLong.empty()))
                        : new RecordedField(
                                param.path("name").asText(),
                                param.has("value")
                                        ? Optional.of(param.path("value").asText())
                                        : Optional.empty(),
                                Optional.empty())));
        return fields;
    }

    private static RecordedHttpResponse response(JsonNode response) {
        List<RecordedHeader> headers = headers(response);
        JsonNode content = response.path("content");
        return new RecordedHttpResponse(
                OptionalInt.of(response.path("status").asInt()),
                text(content.path("mimeType"))
                        .filter(type -> !type.equals("x-unknown"))
                        .or(() -> RecordedHttpResponse.header(headers, "Content-Type")),
                text(response.path("redirectURL")).or(() -> RecordedHttpResponse.header(headers, "Location")),
                headers,
                body(content));
    }

    private static List<RecordedHeader> headers(JsonNode message) {
        return elements(message.path("headers"))
                .map(header -> new RecordedHeader(
                        header.path("name").asText(), header.path("value").asText()))
                .toList();
    }

    /** Not by {@code valueStream}, which older versions of Jackson lack. */
    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static RecordedBody body(JsonNode content) {
        if (!content.hasNonNull("text")) {
            boolean isEmpty =
                    content.path("size").isNumber() && content.path("size").asInt() == 0;
            return isEmpty ? RecordedBody.whole(new byte[0]) : RecordedBody.without(RecordedBody.State.NOT_RECORDED);
        }
        String text = content.path("text").asText();
        try {
            byte[] bytes = content.path("encoding").asText().equalsIgnoreCase("base64")
                    ? Base64.getDecoder().decode(text.replaceAll("\\s", ""))
                    : text.getBytes(StandardCharsets.UTF_8);
            return content.path("comment").asText().equals(HarWriter.BROKEN_OFF)
                    ? RecordedBody.brokenOff(bytes)
                    : RecordedBody.whole(bytes);
        } catch (IllegalArgumentException damaged) {
            return RecordedBody.without(RecordedBody.State.DAMAGED);
        }
    }

    private static Optional<String> text(JsonNode text) {
        return Optional.of(text.asText()).filter(value -> !value.isEmpty() && !text.isNull());
    }
}
