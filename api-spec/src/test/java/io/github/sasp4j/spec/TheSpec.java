package io.github.sasp4j.spec;

import tools.jackson.databind.JsonNode;

/** The description as a tree, read once. Nobody changes it. */
final class TheSpec {

    static final Description DESCRIPTION = Description.read();

    private TheSpec() {}

    static JsonNode tree() {
        return DESCRIPTION.tree();
    }

    static JsonNode at(String pointer) {
        return DESCRIPTION.at(pointer);
    }
}
