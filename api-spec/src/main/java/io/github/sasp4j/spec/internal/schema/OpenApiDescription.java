package io.github.sasp4j.spec.internal.schema;

import io.github.sasp4j.spec.finding.SpecProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI description as a tree, which is not modified. */
public record OpenApiDescription(JsonNode tree) {

    /** Reads a description in YAML. */
    public static OpenApiDescription read(URL location) {
        try (InputStream yaml = location.openStream()) {
            return new OpenApiDescription(new YAMLMapper().readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same description in another reading. */
    public OpenApiDescription in(SpecProfile reading) {
        return reading == SpecProfile.TOLERANT ? this : new OpenApiDescription(SpecificationSchemas.of(tree));
    }

    public JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    public JsonNode schema(String name) {
        return tree.required("components").required("schemas").required(name);
    }

    /** The node itself, or what it refers to, at any remove. */
    public JsonNode resolved(JsonNode node) {
        if (node.has("$ref")) {
            return resolved(at(pointer(node)));
        }
        JsonNode all = node.path("allOf");
        return all.size() == 1 ? resolved(all.get(0)) : node;
    }

    /** Where a reference leads to, as a JSON pointer. */
    public static String pointer(JsonNode reference) {
        return reference.required("$ref").asString().substring("#".length());
    }
}
