package io.github.sasp4j.spec;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Tells which departures from the tables are the known ones. The description marks the places; what stands there must
 * also be what the mark speaks of: a number where a text belongs is known, a list there is news. Thread-safe.
 */
final class KnownDepartures {

    private final Description tolerant;

    KnownDepartures(Description tolerant) {
        this.tolerant = tolerant;
    }

    Optional<WireNote> explain(String schema, Violation violation, JsonNode value) {
        Place place = Place.of(tolerant, schema, violation.pointer());
        return place.note().filter(note -> speaksOf(note, place, value));
    }

    private boolean speaksOf(WireNote note, Place place, JsonNode value) {
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
            case Q9, Q10, Q12, Q13, Q14, Q15, Q16 -> false;
        };
    }

    private static JsonNode words(Place place) {
        return place.schema().path(DocumentedReading.OPEN_LIST);
    }

    private static boolean isListed(JsonNode words, JsonNode value) {
        return words.valueStream().anyMatch(value::equals);
    }
}
