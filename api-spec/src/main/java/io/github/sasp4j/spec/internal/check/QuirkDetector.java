package io.github.sasp4j.spec.internal.check;

import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaLocation;
import io.github.sasp4j.spec.internal.schema.SchemaViolation;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Notes what keeps to the tables and is easily misread, wherever the description marks a place of that kind, and what
 * the tables do not have at all. Thread-safe.
 */
final class QuirkDetector {

    private static final String ORDER_STATUS_ERROR = "ERROR!!!";

    private final OpenApiDescription documented;
    private final DocumentedTitles titles;

    QuirkDetector(OpenApiDescription documented) {
        this.documented = documented;
        this.titles = new DocumentedTitles(documented);
    }

    /** Walks through all that the description knows of the message. */
    void note(FindingCollector findings) {
        walk(findings.place(""), "", findings.tree(), findings);
    }

    private void walk(SchemaLocation place, String pointer, JsonNode node, FindingCollector findings) {
        if (node.isObject() && place.schema().has("properties")) {
            place.schema()
                    .path("properties")
                    .properties()
                    .forEach(field -> meet(field.getKey(), pointer, place, node, findings));
            node.properties().stream()
                    .filter(field -> !place.schema().path("properties").has(field.getKey()))
                    .map(field -> below(pointer, field.getKey()))
                    .forEach(unknown -> findings.violation(
                            new SchemaViolation(unknown, SchemaViolation.UNKNOWN_FIELD), Optional.empty()));
        } else if (node.isArray() && place.schema().has("items")) {
            for (int i = 0; i < node.size(); i++) {
                String index = Integer.toString(i);
                walk(place.below(documented, index), below(pointer, index), node.get(i), findings);
            }
        }
    }

    private void meet(String name, String parent, SchemaLocation place, JsonNode owner, FindingCollector findings) {
        SchemaLocation field = place.below(documented, name);
        String pointer = below(parent, name);
        JsonNode value = owner.path(name);
        field.note().ifPresent(note -> look(note, name, field, parent, owner, findings));
        walk(field, pointer, value, findings);
    }

    private void look(
            Quirk note, String name, SchemaLocation field, String parent, JsonNode owner, FindingCollector findings) {
        String pointer = below(parent, name);
        JsonNode value = owner.path(name);
        switch (note) {
            case Q7 -> {
                if (value.isMissingNode()) {
                    findings.notes(pointer, "a text, or nothing", note);
                }
            }
            case Q9, Q10 -> {
                JsonNode sentinel = field.field().path("x-sentinel");
                if (value.isString() && value.equals(sentinel)) {
                    findings.notes(pointer, "a name, or the fixed text that stands for none", note);
                }
            }
            case Q15 -> {
                if (value.asString("").equals(ORDER_STATUS_ERROR)) {
                    findings.notes(pointer, "a status of the order, this word among them", note);
                }
            }
            case Q16 -> {
                if (value.isString()) {
                    titles.insteadOf(parent, owner)
                            .ifPresent(shown -> findings.notes(
                                    pointer, "words for display, such as " + String.join(" or ", shown), note));
                }
            }
            default -> {
                // The others are departures, or concern the envelope.
            }
        }
    }

    private static String below(String pointer, String segment) {
        return pointer + JsonPointer.empty().appendProperty(segment);
    }
}
