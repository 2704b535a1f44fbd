package io.github.sasp4j.spec.internal.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the documented reading, what the specification's tables say to the letter, from the description as it stands,
 * which is the tolerant reading. The three rules are those of the description's own {@code info.description}. Stateless.
 */
public final class SpecificationSchemas {

    /** Says that a field may be null, which the specification does not know. */
    public static final String NULLABLE = "nullable";

    /** The words of a list that is open in the tolerant reading. */
    public static final String OPEN_LIST = "x-extensible-enum";

    /** What the documented reading says otherwise, as a merge patch of the node that carries it. */
    public static final String PATCH = "x-documented";

    private SpecificationSchemas() {}

    /**
     * Applies the rules to every node below {@code components.schemas}.
     *
     * @param description the tolerant reading; it is left as it is
     * @return a description of its own, in which none of the three keys is left below {@code components.schemas}
     * @throws tools.jackson.core.JacksonException if the description has no schemas
     * @throws IllegalArgumentException if a patch is not an object
     */
    public static JsonNode of(JsonNode description) {
        JsonNode derived = description.deepCopy();
        derive(derived.required("components").required("schemas"));
        return derived;
    }

    private static void derive(JsonNode node) {
        node.forEach(SpecificationSchemas::derive);
        if (node instanceof ObjectNode schema) {
            forbidNull(schema);
            closeList(schema);
            applyPatch(schema);
        }
    }

    private static void forbidNull(ObjectNode schema) {
        schema.remove(NULLABLE);
    }

    private static void closeList(ObjectNode schema) {
        JsonNode words = schema.remove(OPEN_LIST);
        if (words != null) {
            schema.set("enum", words);
        }
    }

    private static void applyPatch(ObjectNode schema) {
        JsonNode patch = schema.remove(PATCH);
        if (patch instanceof ObjectNode changes) {
            MergePatch.apply(changes, schema);
        } else if (patch != null) {
            throw new IllegalArgumentException(PATCH + " is not an object: " + patch);
        }
    }
}
