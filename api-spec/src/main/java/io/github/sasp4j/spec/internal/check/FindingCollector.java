package io.github.sasp4j.spec.internal.check;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.WireMessage;
import io.github.sasp4j.spec.internal.schema.ExpectationText;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaLocation;
import io.github.sasp4j.spec.internal.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The findings of one message, in the making: each place departs once and has one note at the most, and no text gets in
 * that the excerpt does not let pass. Belongs to one thread.
 */
final class FindingCollector {

    private final Map<String, Finding> departures = new LinkedHashMap<>();
    private final List<Finding> notes = new ArrayList<>();
    private final OpenApiDescription reading;
    private final WireMessage message;
    private final String schema;
    private final JsonNode tree;
    private final Excerpt excerpt;

    FindingCollector(OpenApiDescription reading, WireMessage message, String schema, JsonNode tree) {
        this.reading = reading;
        this.message = message;
        this.schema = schema;
        this.tree = tree;
        this.excerpt = new Excerpt(tree);
    }

    /** A departure that the validator has found. */
    void violation(SchemaViolation violation, Optional<Quirk> note) {
        departs(violation.pointer(), ExpectationText.of(place(violation.pointer()), violation.keyword()), note);
    }

    /** A departure at a place of the message. */
    void departs(String pointer, String expected, Optional<Quirk> note) {
        departures.computeIfAbsent(pointer, at -> finding(Finding.Kind.DEPARTURE, at, expected, note));
    }

    /** A note at a place of the message. */
    void notes(String pointer, String expected, Quirk note) {
        notes.add(finding(Finding.Kind.NOTE, pointer, expected, Optional.of(note)));
    }

    JsonNode tree() {
        return tree;
    }

    JsonNode value(String pointer) {
        return tree.at(JsonPointer.compile(pointer));
    }

    SchemaLocation place(String pointer) {
        return SchemaLocation.of(reading, schema, pointer);
    }

    /** Departures first. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(departures.values());
        all.addAll(notes);
        return List.copyOf(all);
    }

    private Finding finding(Finding.Kind kind, String pointer, String expected, Optional<Quirk> note) {
        return new Finding(
                message,
                kind,
                excerpt.clean(pointer),
                expected,
                excerpt.of(pointer, value(pointer)),
                place(pointer).section(),
                note);
    }
}
