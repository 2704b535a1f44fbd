package io.github.sasp4j.http.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.sasp4j.spec.SaspSpec;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The names that stay are those of the spec, no fewer and hardly more. */
class DocumentedWordsTest {

    /** Seen in public since the specification, but in no place that is known. */
    private static final Set<String> LATER =
            Set.of("errorDetail", "caaCheckStatus", "latestCAACheckErrors", "maStatus");

    @Test
    void everyFieldOfAnAnswerInTheSpecIsOne() throws Exception {
        Set<String> described = new TreeSet<>(LATER);
        try (InputStream spec = SaspSpec.open()) {
            JsonNode schemas = new YAMLMapper().readTree(spec).at("/components/schemas");
            schemas.properties().stream()
                    .filter(schema -> !schema.getKey().endsWith("Request")
                            && !schema.getKey().endsWith("Form"))
                    .forEach(schema ->
                            schema.getValue().path("properties").fieldNames().forEachRemaining(described::add));
        }

        assertThat(new TreeSet<>(DocumentedWords.FIELDS)).isEqualTo(described);
    }
}
