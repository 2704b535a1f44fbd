package io.github.sasp4j.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A description as a tree. Nobody changes it. */
record Description(JsonNode tree) {

    /** Reads the one that lies in the jar. */
    static Description read() {
        try (InputStream yaml = SaspSpec.open()) {
            return new Description(new YAMLMapper().readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same description in another reading. */
    Description in(Reading reading) {
        return reading == Reading.TOLERANT ? this : new Description(DocumentedReading.of(tree));
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    JsonNode schema(String name) {
        return tree.required("components").required("schemas").required(name);
    }

    /** The node itself, or what it refers to, at any remove. */
    JsonNode resolved(JsonNode node) {
        if (node.has("$ref")) {
            return resolved(at(pointer(node)));
        }
        JsonNode all = node.path("allOf");
        return all.size() == 1 ? resolved(all.get(0)) : node;
    }

    /** Where a reference leads to, as a JSON pointer. */
    static String pointer(JsonNode reference) {
        return reference.required("$ref").asString().substring("#".length());
    }
}
