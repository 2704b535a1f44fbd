package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.sasp4j.cli.option.ProcessEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is made of the commands for a distribution. */
class DistributionFilesTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    private Path home;

    @BeforeEach
    void write() throws IOException {
        Path jar = Files.writeString(home.resolve("any.jar"), "a jar");
        DistributionFiles.main(new String[] {"src/main/dist", jar.toString(), home.toString()});
    }

    @Test
    void theManualPageNamesEachCommandAndOption() throws IOException {
        String page = Files.readString(home.resolve("man/man1/sasp.1"));
        CommandLine program =
                Sasp.commandLine(new ProcessEnvironment(Map.of(), CommandRun.CLOCK, InputStream.nullInputStream()));

        assertThat(page).startsWith(".TH SASP 1\n");
        program.getSubcommands().forEach((name, command) -> {
            assertThat(page).contains("\n.SS " + name + "\n");
            command.getCommandSpec()
                    .optionsMap()
                    .keySet()
                    .forEach(option -> assertThat(page).contains(option.replace("-", "\\-")));
        });
        assertThat(page).contains(".B 74\nthe output could not be written\n");
    }

    @Test
    void bashCompletesCommandsOptionsAndTheirValues() throws Exception {
        assertThat(OtherProgram.named("bash").run(home, "-c", """
                        . completion/sasp.bash
                        completed() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMPREPLY=()
                            _complete_sasp 2>/dev/null; echo "${COMPREPLY[*]}"; }
                        completed sasp st
                        completed sasp status 1 --forma
                        completed sasp status 1 --format js
                        """)).isEqualTo("status\n--format\njson\n");
    }

    /** A shell on a terminal of its own, as a person has one. */
    @Test
    void zshCompletesCommandsOptionsAndTheirValues() throws Exception {
        assertThat(OtherProgram.named("zsh").run(home, "-f", "-c", """
                        zmodload zsh/zpty
                        zpty shell zsh -f -i
                        zpty -w shell 'fpath=($PWD/completion $fpath); autoload -U compinit; compinit -u -D'
                        zpty -w shell 'sasp() { print -r -- "sasp was called with: $*" }'
                        zpty -w shell $'sasp st\\t1 --forma\\tjs\\t'
                        zpty -w shell exit
                        while zpty -r shell line; do print -r -- $line; done
                        """))
                .contains("sasp was called with: status 1 --format json")
                .doesNotContain("not found");
    }

    @Test
    void theLauncherStartsJavaWithTheJarBesideIt() throws Exception {
        assumeThat(Files.isExecutable(SHELL)).as("a shell is there").isTrue();
        Path java = Files.writeString(
                Files.createDirectories(home.resolve("jdk/bin")).resolve("java"), "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertThat(printed(
                        SHELL.toString(),
                        "-c",
                        "JAVA_HOME=$PWD/jdk bin/sasp upload 1 'a file.pdf' --comment 'two words'"))
                .contains("-jar " + home.toRealPath().resolve("lib/sasp.jar")
                        + " upload 1 a file.pdf --comment two words");
        assertThat(home.resolve("bin/sasp.cmd")).exists();
    }

    private String printed(String... command) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(text).isZero();
        return text;
    }
}
