package io.github.sasp4j.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description as a tree, read once. Nobody changes it. */
final class Description {

    private static final JsonNode TREE = read();

    private Description() {}

    static JsonNode tree() {
        return TREE;
    }

    static JsonNode at(String pointer) {
        return TREE.at(pointer);
    }

    /** The node itself, or what it refers to. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? at(pointer(node)) : node;
    }

    /** Where a reference leads to, as a JSON pointer. */
    static String pointer(JsonNode reference) {
        return reference.required("$ref").asText().substring("#".length());
    }

    private static JsonNode read() {
        try (InputStream yaml = SaspSpec.open()) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
