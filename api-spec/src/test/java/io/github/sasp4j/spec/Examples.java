package io.github.sasp4j.spec;

import io.github.sasp4j.spec.form.FormBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of responses, which lie beside the description as files. */
final class Examples {

    static final String DOCUMENT_SUCCESS = "document-success.json";
    static final String DOCUMENT_FAILURE = "document-failure.json";
    static final String SINGLE_DOMAIN = "single-domain.json";
    static final String MARK_CERTIFICATE = "mark-certificate.json";
    static final String FORM_FAILURE = "form-failure.txt";

    private static final Path FOLDER =
            Path.of(URI.create(SaspSpec.location().toString())).resolveSibling("examples");
    private static final Pattern LETTER_AFTER_HYPHEN = Pattern.compile("-([a-z])");
    private static final JsonMapper JSON = new JsonMapper();

    private Examples() {}

    /** What every file says, under the name that it has within the description. */
    static Map<String, JsonNode> files() {
        Map<String, JsonNode> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            paths.map(path -> path.getFileName().toString()).forEach(file -> files.put(nameInside(file), tree(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    static JsonNode tree(String file) {
        return file.endsWith(".json") ? json(text(file)) : form(text(file));
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static JsonNode form(String text) {
        ObjectNode fields = JSON.createObjectNode();
        FormBody.read(text).fields().forEach(field -> fields.put(field.name(), field.value()));
        return fields;
    }

    private static String nameInside(String file) {
        String stem = file.substring(0, file.lastIndexOf('.'));
        return LETTER_AFTER_HYPHEN.matcher(stem).replaceAll(Examples::capital);
    }

    private static String capital(MatchResult letter) {
        return letter.group(1).toUpperCase(Locale.ROOT);
    }
}
