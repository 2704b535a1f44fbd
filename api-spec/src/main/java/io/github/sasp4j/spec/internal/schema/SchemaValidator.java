package io.github.sasp4j.spec.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of one reading, for the validator. Thread-safe. */
public final class SchemaValidator {

    private static final String ADDRESS = "https://example.com/sasp.json";

    private final SchemaRegistry registry;

    public SchemaValidator(OpenApiDescription reading) {
        // The schemas alone: what else is in a description only takes its time.
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("components").set("schemas", reading.at("/components/schemas"));
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(), building -> building.schemas(Map.of(ADDRESS, document.toString())));
    }

    /** What deviates from the schema of that name; each place once, however many keywords object. */
    public List<SchemaViolation> violations(String schema, JsonNode json) {
        return violationsAt("/components/schemas/" + schema, json);
    }

    /** The same for the schema at a JSON pointer into the description. */
    public List<SchemaViolation> violationsAt(String pointer, JsonNode json) {
        List<Error> errors =
                registry.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer)).validate(json);
        Map<String, SchemaViolation> places = new LinkedHashMap<>();
        OneOfErrors alternatives = new OneOfErrors();
        for (Error error : errors) {
            if (!alternatives.take(error)) {
                places.putIfAbsent(target(error), new SchemaViolation(target(error), error.getKeyword()));
            }
        }
        alternatives.violations().forEach(violation -> places.putIfAbsent(violation.pointer(), violation));
        return withoutConsequences(places.values());
    }

    /** The place that an error is about. */
    static String target(Error error) {
        String place = error.getInstanceLocation().toString();
        boolean aboutAField = error.getKeyword().equals(SchemaViolation.REQUIRED)
                || error.getKeyword().equals(SchemaViolation.UNKNOWN_FIELD);
        return aboutAField ? place + JsonPointer.empty().appendProperty(error.getProperty()) : place;
    }

    /** A place of the wrong type is one thing; what it then lacks is not a second one. */
    private static List<SchemaViolation> withoutConsequences(Collection<SchemaViolation> violations) {
        List<SchemaViolation> kept = new ArrayList<>();
        for (SchemaViolation violation : violations) {
            boolean follows = violations.stream()
                    .filter(other -> other.keyword().equals("type"))
                    .anyMatch(other -> violation.pointer().startsWith(other.pointer() + "/"));
            if (!follows) {
                kept.add(violation);
            }
        }
        return kept;
    }
}
