package io.github.sasp4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that is started from this one. */
record JavaProcess(Process process) implements AutoCloseable {

    /** The command of a Java process on the class path of this one. */
    static List<String> command(Class<?> main, String... arguments) {
        return command(List.of(), main, arguments);
    }

    /** The same with options of the virtual machine. */
    static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static JavaProcess start(List<String> command) throws IOException {
        return new JavaProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Reads all of its output. */
    void drain() throws IOException {
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
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
