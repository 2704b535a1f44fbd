package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each field of the specification, from the wire over a socket to the JSON that is printed: the table is the file. */
class EveryFieldTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode withoutPlantedValues;

    @BeforeAll
    static void print() throws IOException {
        try (ScriptedService service = ScriptedService.json(Fixture.answer("document-success.json"))) {
            withoutPlantedValues = service.status("--format", "json").json();
        }
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvFileSource(resources = "every-field.csv", delimiter = '|', quoteCharacter = '`')
    void isPrintedInItsPlace(String field, String planted, String place, String expected) throws IOException {
        try (ScriptedService service = ScriptedService.json(exampleWith(field, planted))) {
            JsonNode printed = service.status("--format", "json").json();

            assertThat(printed.at(place)).isEqualTo(JSON.readTree(expected));
        }
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvFileSource(resources = "every-field.csv", delimiter = '|', quoteCharacter = '`')
    void isNotThereUnlessItWasSent(String field, String planted, String place, String expected) throws IOException {
        assertThat(withoutPlantedValues.at(place)).isNotEqualTo(JSON.readTree(expected));
    }

    private static String exampleWith(String field, String planted) throws IOException {
        JsonNode example = JSON.readTree(Fixture.answer("document-success.json"));
        JsonPointer place = JsonPointer.compile(field);
        ((ObjectNode) example.at(place.head())).set(place.last().getMatchingProperty(), JSON.readTree(planted));
        return example.toString();
    }
}
