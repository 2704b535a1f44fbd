package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaValidator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The description as it stands accepts every example that it shows, of requests and of responses. */
class TolerantProfileTest {

    private static final SchemaValidator SCHEMAS = new SchemaValidator(SpecDocument.DESCRIPTION);

    @ParameterizedTest(name = "{0} is a {1}")
    @MethodSource("examples")
    void acceptsTheExample(String name, String schema, JsonNode value) {
        assertThat(SCHEMAS.violationsAt(schema, value)).isEmpty();
    }

    @Test
    void everyExampleIsShownSomewhere() {
        List<String> shown = examples().map(row -> (String) row.get()[0]).toList();

        assertThat(shown).contains("login", "session").containsAll(names("/components/examples"));
    }

    static Stream<Arguments> examples() {
        return below(SpecDocument.at("/paths"))
                .filter(node -> node.has("schema") && node.has("examples"))
                .flatMap(TolerantProfileTest::examplesOf);
    }

    private static Stream<Arguments> examplesOf(JsonNode content) {
        String schema = OpenApiDescription.pointer(content.get("schema"));
        return content.get("examples").properties().stream()
                .map(example -> arguments(
                        example.getKey(),
                        schema,
                        SpecDocument.DESCRIPTION.resolved(example.getValue()).required("value")));
    }

    private static List<String> names(String pointer) {
        return SpecDocument.at(pointer).propertyStream().map(Map.Entry::getKey).toList();
    }

    private static Stream<JsonNode> below(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(TolerantProfileTest::below));
    }
}
