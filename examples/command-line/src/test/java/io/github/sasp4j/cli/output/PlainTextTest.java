package io.github.sasp4j.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u0000", "\u0007", "\b", "\u007f", "\u009b", "\u202e", "\u2066", "\u200f"})
    void whatATerminalWouldObeyIsTakenOut(String active) {
        assertThat(PlainText.lines("be" + active + "fore")).isEqualTo("before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\f"})
    void everyLineBreakBecomesALineFeed(String lineBreak) {
        assertThat(PlainText.lines("one" + lineBreak + "two")).isEqualTo("one\ntwo");
    }

    @Test
    void emptyLinesStay() {
        assertThat(PlainText.lines("one\r\n\r\ntwo")).isEqualTo("one\n\ntwo");
    }

    @Test
    void aTabBecomesABlank() {
        assertThat(PlainText.lines("one\ttwo")).isEqualTo("one two");
    }

    @Test
    void lettersOfAllScriptsStay() {
        assertThat(PlainText.lines("Müller, Ωμέγα, 東京, עברית")).isEqualTo("Müller, Ωμέγα, 東京, עברית");
    }

    @Test
    void inOneLineABreakIsABlank() {
        assertThat(PlainText.line("one\r\n\r\ntwo")).isEqualTo("one two");
    }
}
