package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.sasp4j.cli.option.ProcessEnvironment;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the program makes of the terminal, and what it leaves on it. */
class TerminalTest {

    @Nested
    class NearMisses {

        @Test
        void areSuggestedForACommand() {
            assertThat(CommandRun.of("satus").err()).endsWith("There is no such command. Did you mean status?\n");
        }

        @Test
        void areSuggestedForAnOption() {
            assertThat(CommandRun.of("status", "1", "--fakes").err())
                    .endsWith("Unknown option: --fakes. Did you mean --fake?\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"upgrade", "planted-password", "st"})
        void areNotSuggestedForOtherWords(String word) {
            assertThat(CommandRun.of(word).err()).doesNotContain("Did you mean").doesNotContain(word + "\n");
        }
    }

    @Nested
    class Terminal {

        @Test
        void setsTheWidthOfTheText() {
            CommandRun narrow = CommandRun.in(Map.of("COLUMNS", "60"), "status", "654824", "--fake");
            CommandRun wide = CommandRun.in(Map.of("COLUMNS", "120"), "status", "654824", "--fake");

            assertThat(narrow.out().lines().findFirst().orElseThrow()).hasSize(60);
            assertThat(wide.out().lines().findFirst().orElseThrow()).hasSize(120);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "wide", "-1", "99999"})
        void isUsualWhereTheWidthMakesNoSense(String columns) {
            CommandRun run = CommandRun.in(Map.of("COLUMNS", columns), "status", "654824", "--fake");

            assertThat(run.out().lines().findFirst().orElseThrow()).hasSize(80);
        }

        @Test
        void thatIsDumbGetsNoColours() {
            CommandLine dumb = Sasp.commandLine(
                    new ProcessEnvironment(Map.of("TERM", "dumb"), CommandRun.CLOCK, InputStream.nullInputStream()));

            assertThat(dumb.getColorScheme().ansi()).isEqualTo(CommandLine.Help.Ansi.OFF);
            assertThat(dumb.getSubcommands().get("status").getColorScheme().ansi())
                    .isEqualTo(CommandLine.Help.Ansi.OFF);
        }
    }

    @Test
    void theErrorIsTheLastLine() {
        assertThat(CommandRun.of("status", "--fake", "--format", "xml", "1")
                        .err()
                        .strip()
                        .lines())
                .last()
                .asString()
                .startsWith("Invalid value for option '--format'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "watch"})
    void anOutputThatCannotBeWrittenIsNoSuccess(String command) {
        StringWriter err = new StringWriter();
        Writer full = new FilterWriter(Writer.nullWriter()) {
            @Override
            public void write(String text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }
        };
        CommandLine commandLine = Sasp.commandLine(
                        new ProcessEnvironment(Map.of(), InstantSource.system(), InputStream.nullInputStream()))
                .setOut(new PrintWriter(full))
                .setErr(new PrintWriter(err));

        assertThat(Sasp.run(commandLine, command, "654824", "--fake")).isEqualTo(74);
        assertThat(err).hasToString("The output could not be written.\n");
    }

    @Test
    void theVersionIsACommandToo() {
        assertThat(CommandRun.of("version").out()).matches("sasp \\S.*\\RJava \\d.*\\R");
    }

    /** As a shell starts it, as it is the process's own stream that fails. */
    @ParameterizedTest
    @ValueSource(strings = {"status 654824 --fake", "status 654824 --fake --format json", "help status", "version"})
    void aFullDiskIsAFailure(String words) throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full)).as("a device that takes nothing").isTrue();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Sasp.class.getName()));
        command.addAll(List.of(words.split(" ")));
        Process run = new ProcessBuilder(command).redirectOutput(full.toFile()).start();

        assertThat(new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("The output could not be written.\n");
        assertThat(run.waitFor()).isEqualTo(74);
    }
}
