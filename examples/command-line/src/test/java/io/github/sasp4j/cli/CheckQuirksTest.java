package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * {@code sasp check} finds each known quirk of the wire that is planted in a response, at its place and under its
 * number. The one that shows in uploads alone, Q14, is planted in a recording in {@link CheckTest}.
 */
class CheckQuirksTest {

    private static final String PLANTED = "../../api-spec/src/test/resources/io/github/sasp4j/spec/planted-notes.csv";
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} at {2}: {3}")
    @CsvFileSource(files = PLANTED, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void isFoundForPrograms(String number, String example, String pointer, String planted, String kind)
            throws IOException {
        CommandRun run = CommandRun.piped(answer(example, pointer, planted), "check", "-", "--format", "json");

        assertThat(run.json().path("findings").valueStream()).anySatisfy(finding -> {
            assertThat(finding.path("note").asText()).isEqualTo(number);
            assertThat(finding.path("pointer").asText()).isEqualTo(pointer);
            assertThat(finding.path("kind").asText()).isEqualTo(kind);
        });
    }

    @ParameterizedTest(name = "{0} at {2}: {3}")
    @CsvFileSource(files = PLANTED, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void isToldToPeople(String number, String example, String pointer, String planted) throws IOException {
        CommandRun run = CommandRun.piped(answer(example, pointer, planted), "check", "-");

        assertThat(run.out()).contains(pointer).containsPattern("\\b" + number + "\\b");
    }

    @Test
    void damageOfTheDocumentsKindIsFoundWhereItBreaks() {
        String printed = new String(Fixture.answer("document-success.json"), UTF_8)
                .replaceFirst("(?s)}\\s*,\\s*(\\{\\s*\"domainName\": \"mns)", ",$1");

        CommandRun run = CommandRun.piped(printed.getBytes(UTF_8), "check", "-", "--format", "json");

        assertThat(run.json().at("/findings/0/note").asText()).isEqualTo("Q13");
        assertThat(run.json().at("/findings/0/pointer").asText()).startsWith("/data/dcvStatus/domains/0");
    }

    private static byte[] answer(String example, String pointer, String planted) throws IOException {
        JsonNode answer = JSON.readTree(Fixture.answer(example));
        JsonPointer place = JsonPointer.compile(pointer);
        ObjectNode owner = (ObjectNode) answer.at(place.head());
        String field = place.last().getMatchingProperty();
        if (planted.equals("absent")) {
            owner.remove(field);
        } else {
            owner.set(field, JSON.readTree(planted));
        }
        return JSON.writeValueAsBytes(answer);
    }
}
