package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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
    void everyNumberOfTheTableIsAConstant() {
        assertThat(WireNote.values()).extracting(WireNote::number).containsExactlyElementsOf(table());
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
        return ROW.matcher(TheSpec.at("/info/description").asString())
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static List<String> marks() {
        return TheSpec.tree().findValues("x-wire-note").stream()
                .flatMap(note -> note.isArray() ? note.valueStream() : Stream.of(note))
                .map(JsonNode::asString)
                .toList();
    }
}
