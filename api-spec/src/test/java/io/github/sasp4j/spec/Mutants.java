package io.github.sasp4j.spec;

import io.github.sasp4j.spec.internal.schema.SpecificationSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes, from the description itself, every mistake of some kinds that could be made in its schemas. */
final class Mutants {

    private static final JsonPointer SCHEMAS = JsonPointer.compile("/components/schemas");
    private static final Map<String, String> OTHER_TYPE =
            Map.of("string", "integer", "integer", "string", "object", "array", "array", "object");
    private static final List<String> LISTS = List.of("enum", SpecificationSchemas.OPEN_LIST);

    /**
     * Closed in no reading: the documented one replaces the choice that it stands in. So it does with the words of a
     * list for which the tables have one of their own.
     */
    private static final JsonPointer NEVER_CLOSED =
            SCHEMAS.append(JsonPointer.compile("/AgreementActions/oneOf/1/x-extensible-enum"));

    private final JsonNode original;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(JsonNode original) {
        this.original = original;
    }

    static List<Mutant> of(JsonNode description) {
        Mutants mutants = new Mutants(description);
        mutants.visit(SCHEMAS, description.at(SCHEMAS));
        return mutants.mutants;
    }

    private void visit(JsonPointer place, JsonNode node) {
        if (node instanceof ObjectNode schema) {
            mutate(place, schema);
            node.properties().forEach(child -> visit(place.appendProperty(child.getKey()), child.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(place.appendIndex(i), node.get(i));
            }
        }
    }

    private void mutate(JsonPointer place, ObjectNode schema) {
        if (schema.path("properties").isObject()) {
            schema.path("properties").properties().forEach(field -> {
                renameField(place, field.getKey());
                requireField(place, schema, field.getKey());
            });
        }
        if (schema.path("required").isArray()) {
            requireLess(place, schema.path("required"));
        }
        if (schema.path("type").isString()) {
            String other = OTHER_TYPE.get(schema.path("type").asString());
            add(place, "the type is " + other, node -> node.put("type", other));
        }
        LISTS.stream().filter(schema::has).forEach(list -> dropWords(place, list, schema.path(list)));
        changeLimits(place, schema);
        changeErrors(place, schema);
    }

    private void renameField(JsonPointer place, String name) {
        add(place.appendProperty("properties").appendProperty(name), place, "renamed", node -> {
            ObjectNode fields = (ObjectNode) node.path("properties");
            fields.set(name + "Renamed", fields.remove(name));
        });
    }

    /** In both readings, and in the documented one alone. */
    private void requireField(JsonPointer place, ObjectNode schema, String name) {
        JsonPointer field = place.appendProperty("properties").appendProperty(name);
        if (!contains(schema.path("required"), name)) {
            add(field, place, "required", node -> node.withArray("required").add(name));
        }
        JsonNode documented = schema.path(SpecificationSchemas.PATCH).path("required");
        if (documented.isArray() && !contains(documented, name)) {
            add(
                    field,
                    place,
                    "required by the tables",
                    node -> ((ArrayNode) node.path(SpecificationSchemas.PATCH).path("required")).add(name));
        }
    }

    private void requireLess(JsonPointer place, JsonNode required) {
        for (int i = 0; i < required.size(); i++) {
            int index = i;
            add(
                    place,
                    required.get(i).asString() + " not required",
                    node -> ((ArrayNode) node.path("required")).remove(index));
        }
    }

    private void dropWords(JsonPointer place, String list, JsonNode words) {
        JsonNode byTheTables =
                original.at(place).path(SpecificationSchemas.PATCH).path("enum");
        for (int i = 0; i < words.size(); i++) {
            int index = i;
            if (place.appendProperty(list).equals(NEVER_CLOSED)
                    || contains(byTheTables, words.get(i).asString())) {
                continue;
            }
            add(
                    place,
                    "the word " + words.get(i).asString() + " dropped from " + list,
                    node -> ((ArrayNode) node.path(list)).remove(index));
        }
    }

    private void changeLimits(JsonPointer place, ObjectNode schema) {
        for (String limit : List.of("minLength", "maxLength", "minItems")) {
            if (schema.has(limit)) {
                int value = schema.path(limit).asInt();
                add(place, limit + " one more", node -> node.put(limit, value + 1));
                // A form cannot say that it has a list of no files.
                if (!limit.equals("minItems")) {
                    add(place, limit + " one less", node -> node.put(limit, value - 1));
                }
            }
        }
        for (String key :
                List.of("nullable", "pattern", "x-sentinel", SpecificationSchemas.PATCH, "additionalProperties")) {
            if (schema.has(key) && !schema.path(key).equals(schema.booleanNode(true))) {
                add(place, key + " gone", node -> node.remove(key));
            }
        }
        if (schema.path("nullable").asBoolean(false)) {
            add(place, "no null", node -> node.remove("nullable"));
        }
        if (schema.path("additionalProperties").asBoolean(false)) {
            add(place, "closed to new fields", node -> node.put("additionalProperties", false));
        }
    }

    private void changeErrors(JsonPointer place, ObjectNode schema) {
        JsonNode errors = schema.path("x-error-codes");
        for (int i = 0; i < errors.size(); i++) {
            int index = i;
            String code = errors.get(i).path("code").asString();
            add(
                    place,
                    "the error code " + code + " gone",
                    node -> ((ArrayNode) node.path("x-error-codes")).remove(index));
            add(
                    place,
                    "another message for " + code,
                    node -> ((ObjectNode) node.path("x-error-codes").get(index)).put("message", "Another message"));
        }
    }

    private void add(JsonPointer place, String change, Consumer<ObjectNode> mutation) {
        add(place, place, change, mutation);
    }

    private void add(JsonPointer place, JsonPointer owner, String change, Consumer<ObjectNode> mutation) {
        JsonNode copy = original.deepCopy();
        mutation.accept((ObjectNode) copy.at(owner));
        mutants.add(new Mutant(place, change, copy));
    }

    private static boolean contains(JsonNode names, String name) {
        return names.valueStream().anyMatch(known -> known.asString().equals(name));
    }
}
