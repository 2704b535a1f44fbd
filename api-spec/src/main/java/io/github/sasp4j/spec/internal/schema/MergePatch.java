package io.github.sasp4j.spec.internal.schema;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Merge Patch (RFC 7396): what stands in it replaces, and a null in it removes. Stateless. */
final class MergePatch {

    private MergePatch() {}

    /**
     * Changes an object as a patch says.
     *
     * @param patch an object; it is left as it is
     * @param target what is changed, in place
     */
    static void apply(ObjectNode patch, ObjectNode target) {
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            String key = change.getKey();
            if (change.getValue().isNull()) {
                target.remove(key);
            } else if (change.getValue() instanceof ObjectNode inner) {
                apply(inner, objectAt(key, target));
            } else {
                target.set(key, change.getValue().deepCopy());
            }
        }
    }

    private static ObjectNode objectAt(String key, ObjectNode target) {
        return target.get(key) instanceof ObjectNode present ? present : target.putObject(key);
    }
}
