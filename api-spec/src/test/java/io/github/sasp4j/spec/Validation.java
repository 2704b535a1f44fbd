package io.github.sasp4j.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;

/** Holds JSON against the schemas of one reading of the description. The validator has a Jackson of its own. */
final class Validation {

    static final Validation TOLERANT = new Validation(Description.tree());
    static final Validation DOCUMENTED = new Validation(DocumentedReading.of(Description.tree()));

    private static final String ADDRESS = "https://example.com/sasp.json";

    private final JsonNode reading;
    private final SchemaRegistry schemas;

    private Validation(JsonNode reading) {
        this.reading = reading;
        this.schemas = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(ADDRESS, reading.toString())));
    }

    /** What departs from the schema of that name; each place once, however many keywords object. */
    List<Finding> findings(String schema, JsonNode json) {
        return findingsAt("/components/schemas/" + schema, json);
    }

    /** The same for the schema at a JSON pointer into the description. */
    List<Finding> findingsAt(String pointer, JsonNode json) {
        return schemas
                .getSchema(SchemaLocation.of(ADDRESS + "#" + pointer))
                .validate(json.toString(), InputFormat.JSON)
                .stream()
                .map(this::finding)
                .distinct()
                .toList();
    }

    private Finding finding(Error error) {
        String schema = error.getSchemaLocation().getFragment().getParent().toString();
        String place = error.getInstanceLocation().toString();
        boolean missing = error.getKeyword().equals("required");
        return missing
                ? new Finding(note(schema + "/properties/" + error.getProperty()), place + "/" + error.getProperty())
                : new Finding(note(schema), place);
    }

    private String note(String schema) {
        return reading.at(schema).path("x-wire-note").asText();
    }
}
