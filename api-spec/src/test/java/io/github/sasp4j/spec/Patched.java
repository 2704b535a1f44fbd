package io.github.sasp4j.spec;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An example with something else at one place. */
final class Patched {

    /** Written in the place of a value, it takes the field away. */
    static final String ABSENT = "absent";

    private static final JsonMapper JSON = new JsonMapper();

    private Patched() {}

    static String text(String file, String pointer, String raw) {
        JsonNode tree = Examples.tree(file);
        patch(tree, pointer, raw);
        return tree.toString();
    }

    static void patch(JsonNode tree, String pointer, String raw) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode owner = tree.at(place.head());
        if (owner instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), JSON.readTree(raw));
        } else if (raw.equals(ABSENT)) {
            ((ObjectNode) owner).remove(place.last().getMatchingProperty());
        } else {
            ((ObjectNode) owner).set(place.last().getMatchingProperty(), JSON.readTree(raw));
        }
    }
}
