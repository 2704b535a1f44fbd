package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The description as it stands accepts every example that it shows, of requests and of answers. */
class TolerantReadingTest {

    private static final Schemas SCHEMAS = new Schemas(TheSpec.DESCRIPTION);

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
        return below(TheSpec.at("/paths"))
                .filter(node -> node.has("schema") && node.has("examples"))
                .flatMap(TolerantReadingTest::examplesOf);
    }

    private static Stream<Arguments> examplesOf(JsonNode content) {
        String schema = Description.pointer(content.get("schema"));
        return content.get("examples").properties().stream()
                .map(example -> arguments(
                        example.getKey(),
                        schema,
                        TheSpec.DESCRIPTION.resolved(example.getValue()).required("value")));
    }

    private static List<String> names(String pointer) {
        return TheSpec.at(pointer).propertyStream().map(Map.Entry::getKey).toList();
    }

    private static Stream<JsonNode> below(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(TolerantReadingTest::below));
    }
}
