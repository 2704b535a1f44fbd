package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The examples stand twice, in the description and as files for tests to read. They do not drift apart. */
class ExamplesTest {

    @Test
    void everyFileStandsInTheDescriptionToo() {
        assertThat(inside().keySet()).containsAll(Examples.files().keySet());
    }

    @Test
    void everyExampleOfTheDescriptionIsAFileToo() {
        assertThat(Examples.files().keySet()).containsAll(inside().keySet());
    }

    @Test
    void aFileSaysWhatTheDescriptionSays() {
        assertThat(Examples.files()).containsAllEntriesOf(inside());
    }

    @Test
    void theFormFailureIsTheLineThatTheDescriptionShows() {
        String shown = SpecDocument.at("/components/examples/formFailure/description")
                .asString()
                .lines()
                .reduce((before, last) -> last)
                .orElseThrow();

        assertThat(Examples.text(Examples.FORM_FAILURE)).isEqualTo(shown.replace("`", ""));
    }

    private static Map<String, JsonNode> inside() {
        Map<String, JsonNode> examples = new TreeMap<>();
        SpecDocument.at("/components/examples")
                .properties()
                .forEach(example ->
                        examples.put(example.getKey(), example.getValue().required("value")));
        return examples;
    }
}
