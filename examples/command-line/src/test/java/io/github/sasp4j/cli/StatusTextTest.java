package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text for people. */
class StatusTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"654824", "700100", "720300", "801200300"})
    void aDemoOrderLooksLikeThis(String order) {
        assertThat(CommandRun.of("status", order, "--fake").out()).isEqualTo(Fixture.text("status-" + order + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"654824", "700100", "720300", "801200300"})
    void itFitsInEightyColumnsButForWhatHasToBeCopiedWhole(String order) {
        assertThat(CommandRun.of("status", order, "--fake").out().lines())
                .filteredOn(line -> line.strip().contains(" "))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void textIsTheDefault() {
        assertThat(CommandRun.of("status", "700100", "--fake", "--format", "text")
                        .out())
                .isEqualTo(CommandRun.of("status", "700100", "--fake").out());
    }

    @Test
    void theUploadTokenIsNeverPrinted() {
        assertThat(CommandRun.of("status", "654824", "--fake").printed()).doesNotContain("eyJ");
    }

    @Test
    void withoutATerminalThereAreNoColours() {
        assertThat(CommandRun.of("status", "654824", "--fake").out()).doesNotContain("\u001b");
    }

    @Test
    void coloursChangeNothingElse() {
        assertThat(CommandRun.inColour("status", "654824", "--fake").out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Fixture.text("status-654824.txt"));
    }

    @Test
    void onATerminalTheCustomersStepsStandOut() {
        assertThat(CommandRun.inColour("status", "654824", "--fake").out())
                .contains(
                        "\u001b[1m\u001b[33mCustomer\u001b[39m\u001b[21m\u001b[0m  Choose a verification method for mn.gov");
    }
}
