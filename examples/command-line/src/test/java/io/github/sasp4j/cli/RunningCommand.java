package io.github.sasp4j.cli;

import io.github.sasp4j.cli.option.ProcessEnvironment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A command that does not end by itself, while it runs: from its first lines to its being interrupted. */
final class RunningCommand implements AutoCloseable {

    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final BufferedReader out;
    private final Thread program;

    private RunningCommand(InstantSource clock, Stream<String> arguments) throws IOException {
        PipedReader end = new PipedReader(65536);
        PrintWriter writer = new PrintWriter(new PipedWriter(end));
        out = new BufferedReader(end);
        CommandLine commandLine = Sasp.commandLine(
                        new ProcessEnvironment(Map.of(), clock, InputStream.nullInputStream()))
                .setOut(writer)
                .setErr(writer);
        String[] words = arguments.toArray(String[]::new);
        program = new Thread(() -> {
            exitCode.complete(commandLine.execute(words));
            writer.close();
        });
        program.start();
    }

    /** {@code serve}, at the time of the tests. */
    static RunningCommand serve(String... options) throws IOException {
        return new RunningCommand(CommandRun.CLOCK, Stream.concat(Stream.of("serve"), Stream.of(options)));
    }

    /** Any command, at the time that it is. */
    static RunningCommand inRealTime(String... arguments) throws IOException {
        return new RunningCommand(InstantSource.system(), Stream.of(arguments));
    }

    /** Waits for the command's end. */
    int exitCode() {
        return exitCode.join();
    }

    String line() throws IOException {
        return out.readLine();
    }

    List<String> lines(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line());
        }
        return lines;
    }

    /** Calls it by this program's own status command, at the address that its first line tells. */
    CommandRun status(String order) throws IOException {
        String address = line().replace("listening on ", "") + "/products/!getPostPaymentStatus";
        return CommandRun.of("status", order, "--session", "demo-session", "--allow-http", "--endpoint", address);
    }

    int interrupt() {
        program.interrupt();
        return exitCode.join();
    }

    @Override
    public void close() {
        int unused = interrupt();
    }
}
