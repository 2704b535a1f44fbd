package io.github.sasp4j.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** One run of the program, from its arguments to its exit code, with an environment and a clock of the test's. */
record CommandRun(int exitCode, String out, String err) {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2019-11-20T12:00:00Z"));

    static CommandRun of(String... arguments) {
        return in(Map.of(), arguments);
    }

    static CommandRun in(Map<String, String> environment, String... arguments) {
        return on(Ansi.OFF, environment, arguments);
    }

    /** With something piped in. */
    static CommandRun piped(byte[] input, String... arguments) {
        return on(Ansi.OFF, Map.of(), new ByteArrayInputStream(input), arguments);
    }

    static CommandRun inColour(String... arguments) {
        return on(Ansi.ON, Map.of(), arguments);
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("standard output is not JSON: " + out, e);
        }
    }

    /** All that the program printed, wherever. */
    String printed() {
        return out + err;
    }

    private static CommandRun on(Ansi ansi, Map<String, String> environment, String... arguments) {
        return on(ansi, environment, InputStream.nullInputStream(), arguments);
    }

    private static CommandRun on(Ansi ansi, Map<String, String> environment, InputStream input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Sasp.commandLine(new ProcessEnvironment(environment, CLOCK, input), arguments)
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int exitCode = Sasp.run(commandLine, arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
