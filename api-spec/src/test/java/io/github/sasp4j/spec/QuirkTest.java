package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.finding.Quirk;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The table of deviations in the description, and the places that are marked with its numbers. */
class QuirkTest {

    private static final Pattern ROW = Pattern.compile("^\\| (Q\\d+) \\|.*\\|.*\\|$", Pattern.MULTILINE);

    @Test
    void theTableCountsThemInTheirOrder() {
        assertThat(table())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, Quirk.values().length)
                        .mapToObj(number -> "Q" + number)
                        .toList());
    }

    @Test
    void everyNumberOfTheTableIsAConstant() {
        assertThat(Quirk.values()).extracting(Quirk::number).containsExactlyElementsOf(table());
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
        return ROW.matcher(SpecDocument.at("/info/description").asString())
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static List<String> marks() {
        return SpecDocument.tree().findValues("x-wire-note").stream()
                .flatMap(note -> note.isArray() ? note.valueStream() : Stream.of(note))
                .map(JsonNode::asString)
                .toList();
    }
}
