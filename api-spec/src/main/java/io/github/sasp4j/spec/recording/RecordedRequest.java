package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was sent. Immutable.
 *
 * @param method the HTTP method
 * @param url where it went
 * @param mediaType the header {@code Content-Type}, perhaps without its parameters; empty if there was none
 * @param form the body as it was sent, if the archive kept it; empty if it kept the variables alone
 * @param variables the variables of the form in their order, files among them
 */
public record RecordedRequest(
        String method, String url, Optional<String> mediaType, Optional<String> form, List<Variable> variables) {

    public RecordedRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(form, "form");
        variables = List.copyOf(variables);
    }

    /**
     * A variable of a form.
     *
     * @param name its name
     * @param value its value; empty if the archive left it out, as it does with what is in a file
     * @param isFile whether it is a file
     */
    public record Variable(String name, Optional<String> value, boolean isFile) {

        public Variable {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        /** Says its name, and nothing of its value. */
        @Override
        public String toString() {
            return "Variable[" + name + "]";
        }
    }

    static RecordedRequest of(JsonNode request) {
        JsonNode posted = request.path("postData");
        List<Variable> variables = new ArrayList<>();
        posted.path("params").forEach(param -> variables.add(variable(param)));
        return new RecordedRequest(
                request.path("method").asText(),
                request.path("url").asText(),
                text(posted.path("mimeType")),
                text(posted.path("text")),
                variables);
    }

    /** The values by their names, the first of each name; files are not among them. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        variables.forEach(variable -> variable.value().ifPresent(value -> fields.putIfAbsent(variable.name(), value)));
        return fields;
    }

    /** Says where it went, and nothing of what was sent. */
    @Override
    public String toString() {
        return "RecordedRequest[" + method + " " + url + "]";
    }

    private static Variable variable(JsonNode param) {
        Optional<String> value =
                param.has("value") ? Optional.of(param.path("value").asText()) : Optional.empty();
        return new Variable(param.path("name").asText(), value, param.has("fileName"));
    }

    private static Optional<String> text(JsonNode text) {
        return Optional.of(text.asText()).filter(value -> !value.isEmpty());
    }
}
