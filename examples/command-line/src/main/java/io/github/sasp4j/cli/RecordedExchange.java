package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.spec.Finding;
import io.github.sasp4j.spec.SpecCheck;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first exchange of an HTTP archive (HAR 1.2), as the wire had it. Not a record: it may hold a token. */
final class RecordedExchange {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "parts-of-the-recording";

    private final JsonNode request;
    private final JsonNode response;

    private RecordedExchange(JsonNode request, JsonNode response) {
        this.request = request;
        this.response = response;
    }

    /** The exchange in a file; empty if it is none of that kind, such as the bare body of an answer. */
    static Optional<RecordedExchange> in(byte[] file) {
        try {
            JsonNode entry = JSON.readTree(file).at("/log/entries/0");
            return entry.path("request").isObject() && entry.path("response").isObject()
                    ? Optional.of(new RecordedExchange(entry.path("request"), entry.path("response")))
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    List<Finding> findings(SpecCheck check) {
        List<Finding> findings = new ArrayList<>();
        boolean answered = response.path("status").asInt() != 0;
        if (isUpload()) {
            findings.addAll(check.uploadRequest("multipart/form-data; boundary=" + BOUNDARY, multipart()));
            if (answered) {
                findings.addAll(check.uploadResponse(
                        response.path("status").asInt(),
                        Optional.of(response.path("redirectURL").asText()).filter(target -> !target.isEmpty()),
                        field("successURL"),
                        field("errorURL")));
            }
        } else {
            findings.addAll(check.statusRequest(form()));
            if (answered) {
                findings.addAll(check.statusResponse(body()));
            }
        }
        return findings;
    }

    private boolean isUpload() {
        return posted().path("mimeType").asText().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** The form as it was sent; an archive that has taken it apart keeps its fields instead. */
    private byte[] form() {
        String text = posted().path("text").asText();
        return (text.isEmpty() ? encoded() : text).getBytes(UTF_8);
    }

    private String encoded() {
        return posted().path("params")
                .valueStream()
                .map(field -> URLEncoder.encode(field.path("name").asText(), UTF_8) + "="
                        + URLEncoder.encode(field.path("value").asText(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parts written anew, files without what is in them: an archive leaves that out. */
    private byte[] multipart() {
        StringBuilder form = new StringBuilder();
        for (JsonNode part : posted().path("params")) {
            String file = part.has("fileName") ? "; filename=\"file\"" : "";
            form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                    .append(part.path("name").asText())
                    .append("\"")
                    .append(file)
                    .append("\r\n\r\n")
                    .append(part.path("value").asText())
                    .append("\r\n");
        }
        return form.append("--" + BOUNDARY + "--\r\n").toString().getBytes(UTF_8);
    }

    private String field(String name) {
        return posted().path("params")
                .valueStream()
                .filter(field -> field.path("name").asText().equals(name))
                .map(field -> field.path("value").asText())
                .findFirst()
                .orElse("");
    }

    private byte[] body() {
        JsonNode content = response.path("content");
        String text = content.path("text").asText();
        if (content.path("encoding").asText().equals("base64")) {
            try {
                return Base64.getMimeDecoder().decode(text);
            } catch (IllegalArgumentException damaged) {
                return new byte[0];
            }
        }
        return text.getBytes(UTF_8);
    }

    private JsonNode posted() {
        return request.path("postData");
    }
}
