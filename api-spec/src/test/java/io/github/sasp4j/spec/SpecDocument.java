package io.github.sasp4j.spec;

import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import tools.jackson.databind.JsonNode;

/** The description as a tree, read once. Nobody changes it. */
final class SpecDocument {

    static final OpenApiDescription DESCRIPTION = OpenApiDescription.read(SaspSpec.location());

    private SpecDocument() {}

    static JsonNode tree() {
        return DESCRIPTION.tree();
    }

    static JsonNode at(String pointer) {
        return DESCRIPTION.at(pointer);
    }
}
