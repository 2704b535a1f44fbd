package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of deviations in the description, and the places that are marked with its numbers. */
class WireNotesTest {

    private static final Pattern ROW = Pattern.compile("^\\| (Q\\d+) \\|.*\\|.*\\|$", Pattern.MULTILINE);

    @Test
    void theTableCountsFromQ1ToQ16() {
        assertThat(table())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj(number -> "Q" + number)
                        .toList());
    }

    @Test
    void everyNumberOfTheTableMarksAPlace() {
        assertThat(marks()).containsAll(table());
    }

    @Test
    void noOtherNumberMarksAPlace() {
        assertThat(table()).containsAll(marks());
    }

    private static List<String> table() {
        return ROW.matcher(Description.at("/info/description").asText())
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static List<String> marks() {
        return Description.tree().findValues("x-wire-note").stream()
                .flatMap(note -> note.isArray() ? note.valueStream() : Stream.of(note))
                .map(JsonNode::asText)
                .toList();
    }
}
