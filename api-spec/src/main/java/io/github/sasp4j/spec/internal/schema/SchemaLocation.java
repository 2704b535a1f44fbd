package io.github.sasp4j.spec.internal.schema;

import io.github.sasp4j.spec.finding.Quirk;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A place in a message, and what the description has there.
 *
 * @param field the schema that stands for the place itself; a missing node where the description knows no such place
 * @param schema the same, or what it refers to
 * @param above the place that it is a field or an element of; empty for the message itself
 */
public record SchemaLocation(JsonNode field, JsonNode schema, Optional<SchemaLocation> above) {

    private static final String DEFAULT_SECTION = "2";
    private static final Pattern SECTION = Pattern.compile("[Ss]ection (\\d(?:\\.\\d)?(?:, object \\w+)?)");

    /** The place that a pointer leads to, in a message of that schema. */
    public static SchemaLocation of(OpenApiDescription reading, String schema, String pointer) {
        JsonNode root = reading.schema(schema);
        SchemaLocation place = new SchemaLocation(root, root, Optional.empty());
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            place = place.below(reading, rest.getMatchingProperty());
        }
        return place;
    }

    /** A field, or an element, of this place. */
    public SchemaLocation below(OpenApiDescription reading, String segment) {
        JsonNode named = schema.path("properties").path(segment);
        JsonNode next = named.isMissingNode() ? items() : named;
        return new SchemaLocation(next, reading.resolved(next), Optional.of(this));
    }

    /** The section of the specification, as the description names it here or above. */
    public String section() {
        return section(field)
                .or(() -> section(schema))
                .or(() -> above.map(SchemaLocation::section))
                .orElse(DEFAULT_SECTION);
    }

    boolean isKnown() {
        return !field.isMissingNode();
    }

    /** The quirk that the description marks here, if any. */
    public Optional<Quirk> note() {
        return Stream.of(field, schema)
                .map(node -> node.path("x-wire-note").asString(""))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .map(Quirk::valueOf);
    }

    private JsonNode items() {
        return Stream.concat(Stream.of(schema), schema.path("oneOf").valueStream())
                .map(node -> node.path("items"))
                .filter(items -> !items.isMissingNode())
                .findFirst()
                .orElse(schema.path("items"));
    }

    private static Optional<String> section(JsonNode node) {
        Matcher words = SECTION.matcher(node.path("description").asString(""));
        return words.find() ? Optional.of(words.group(1)) : Optional.empty();
    }
}
