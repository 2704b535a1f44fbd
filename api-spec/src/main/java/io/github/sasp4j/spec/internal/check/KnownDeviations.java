package io.github.sasp4j.spec.internal.check;

import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaLocation;
import io.github.sasp4j.spec.internal.schema.SchemaViolation;
import io.github.sasp4j.spec.internal.schema.SpecificationSchemas;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Tells which departures from the tables are the known ones. The description marks the places; what stands there must
 * also be what the mark speaks of: a number where a text belongs is known, a list there is news. Thread-safe.
 */
final class KnownDeviations {

    private final OpenApiDescription tolerant;

    KnownDeviations(OpenApiDescription tolerant) {
        this.tolerant = tolerant;
    }

    Optional<Quirk> explain(String schema, SchemaViolation violation, JsonNode value) {
        SchemaLocation place = SchemaLocation.of(tolerant, schema, violation.pointer());
        return place.note().filter(note -> speaksOf(note, place, value));
    }

    private boolean speaksOf(Quirk note, SchemaLocation place, JsonNode value) {
        return switch (note) {
            case Q1 -> value.isString() && value.asString().matches("-?[0-9]+");
            case Q2 -> value.isMissingNode() || value.isNull();
            case Q3, Q4 -> value.isIntegralNumber();
            case Q5, Q6 -> isListed(words(place), value);
            case Q7 ->
                value.isArray()
                        && value.valueStream().allMatch(action -> isListed(words(place.below(tolerant, "0")), action));
            case Q8 -> value.isMissingNode() || value.isNull();
            case Q11 -> value.isString();
            case Q9, Q10, Q12, Q13, Q14, Q15, Q16, Q17 -> false;
        };
    }

    private static JsonNode words(SchemaLocation place) {
        return place.schema().path(SpecificationSchemas.OPEN_LIST);
    }

    private static boolean isListed(JsonNode words, JsonNode value) {
        return words.valueStream().anyMatch(value::equals);
    }
}
