package io.github.sasp4j.fake.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.sasp4j.spec.SaspSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two readings of the spec, the second derived by the three rules that the spec itself gives. */
final class Spec {

    static final Spec TOLERANT = new Spec(read());
    static final Spec DOCUMENTED = new Spec(documented(read()));

    private static final String ADDRESS = "https://example.com/sasp.json";

    private final Schema answer;

    private Spec(JsonNode reading) {
        this.answer = SchemaRegistry.withDefaultDialect(
                        Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(ADDRESS, reading.toString())))
                .getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/StatusResponse"));
    }

    /** Where an answer departs from this reading, and how. */
    List<String> departures(String answerBody) {
        return answer.validate(answerBody, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static JsonNode example(String name) {
        try (InputStream in = SaspSpec.class.getResourceAsStream("/META-INF/openapi/examples/" + name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try (InputStream in = SaspSpec.open()) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode documented(JsonNode description) {
        derive(description.at("/components/schemas"));
        return description;
    }

    private static void derive(JsonNode node) {
        node.forEach(Spec::derive);
        if (node instanceof ObjectNode schema) {
            schema.remove("nullable");
            JsonNode words = schema.remove("x-extensible-enum");
            if (words != null) {
                schema.set("enum", words);
            }
            if (schema.remove("x-documented") instanceof ObjectNode patch) {
                merge(patch, schema);
            }
        }
    }

    private static void merge(ObjectNode patch, ObjectNode target) {
        for (Map.Entry<String, JsonNode> change : new ArrayList<>(patch.properties())) {
            if (change.getValue().isNull()) {
                target.remove(change.getKey());
            } else if (change.getValue() instanceof ObjectNode inner
                    && target.get(change.getKey()) instanceof ObjectNode) {
                merge(inner, (ObjectNode) target.get(change.getKey()));
            } else {
                target.set(change.getKey(), change.getValue());
            }
        }
    }
}
