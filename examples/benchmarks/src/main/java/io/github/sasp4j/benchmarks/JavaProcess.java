package io.github.sasp4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process on the class path of this one. */
record JavaProcess(Process process) implements AutoCloseable {

    static JavaProcess start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new JavaProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The first line of its output. */
    String firstLine() throws IOException {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            return output.readLine();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
