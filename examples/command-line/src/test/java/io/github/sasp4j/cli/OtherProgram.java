package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program that a test runs beside Java. In CI its lack is a failure, elsewhere a test that is loudly skipped. */
final class OtherProgram {

    private final Path program;

    private OtherProgram(Path program) {
        this.program = program;
    }

    static OtherProgram named(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(OtherProgram::new)
                .orElseGet(() -> lacking(name));
    }

    /** What it prints, when it ends well. */
    String run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process run = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(printed).isZero();
        return printed;
    }

    private static OtherProgram lacking(String name) {
        String lack = "NO " + name + " ON THE PATH: what it would run is not tried.";
        System.err.println(lack);
        return "true".equals(System.getenv("CI")) ? fail(lack) : abort(lack);
    }
}
