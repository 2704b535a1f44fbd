package io.github.sasp4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything in rounds, in which the subjects take turns, and writes the medians: a page, a plot, and the ratios
 * as JSON. The arguments are the folder to write to, the number of rounds, and the seconds for a figure.
 */
final class BenchmarkRun {

    static final String DECODE = "decode";
    static final String CALL = "call";
    static final String CALL_CLOSING = "call, closing server";
    static final String COLD = "first 1,000 calls";
    static final String IN_FLIGHT = "calls in flight";
    static final String UPLOAD = "upload";
    static final String START = "start-up to the first status";
    static final String COMMAND = "the command line";
    static final String LIBRARY = "the library by itself";

    private static final List<String> BODIES = List.of("example", "texts", "250", "2000");
    private static final List<String> DECODERS =
            List.of("sasp4j", "sasp4jWithListener", "jacksonToDto", "gsonToDto", "tokenScan");
    private static final List<String> CLIENTS =
            Stream.of(ClientKind.values()).map(ClientKind::id).toList();
    private static final List<String> CHOSEN_CLIENTS = List.of("sasp4j", "retrofit2", "okhttp");
    private static final List<Integer> THREADS = List.of(1, 16, 64);
    private static final List<String> OWN = List.of("nextSteps", "changes", "fakeInMemory", "fakeOnTheWire");
    private static final List<String> WATCHED = List.of("100", "10000");
    private static final int FIRST_CALLS = 1_000;
    private static final int BATCHES_BEFORE = 15;
    private static final long GIGABYTE = 1_000_000_000;

    /** The launcher that the build of the command line makes, from the folder of this module. */
    private static final Path LAUNCHER = Path.of("../command-line/target/sasp/bin/sasp");

    private final JmhRun jmh;
    private final List<Measurement> all = new ArrayList<>();

    private BenchmarkRun(JmhRun jmh) {
        this.jmh = jmh;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        try (JavaProcess server = JavaProcess.start(JavaProcess.command(BenchmarkServer.class))) {
            BenchmarkRun run =
                    new BenchmarkRun(new JmhRun(Integer.parseInt(server.firstLine()), Integer.parseInt(arguments[2])));
            for (int round = 0; round < rounds; round++) {
                run.round();
            }
            Medians medians = Medians.of(run.all);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("performance.md"), new ResultPage(medians, rounds).markdown());
            Files.writeString(folder.resolve("performance.svg"), BarChart.svg(medians));
            Files.writeString(folder.resolve("performance.json"), medians.json());
        }
    }

    private void round() throws RunnerException, IOException, InterruptedException {
        for (String body : BODIES) {
            for (String decoder : DECODERS) {
                all.add(jmh.average(
                        subject(DECODE, body, decoder), DecodeBenchmark.class, decoder, 1, Map.of("body", body)));
            }
        }
        for (int threads : THREADS) {
            for (String client : threads == 1 ? CLIENTS : CHOSEN_CLIENTS) {
                all.add(call(CALL, "/", client, threads));
            }
        }
        for (String client : CHOSEN_CLIENTS) {
            for (int threads : THREADS) {
                all.add(call(CALL_CLOSING, "/closing/", client, threads));
            }
            all.add(jmh.batch(
                    subject(COLD, "1 thread", client),
                    CallBenchmark.class,
                    "fetch",
                    FIRST_CALLS,
                    0,
                    Map.of("client", client, "path", "/")));
            all.add(process(START, "1 process", client, JavaProcess.command(FirstStatus.class, client, address("/"))));
        }
        for (String threads :
                InFlightBenchmark.hasVirtualThreads() ? List.of("platform", "virtual") : List.of("platform")) {
            for (String calls : List.of("500", "5000")) {
                for (String client : List.of("sasp4j", "okhttp")) {
                    all.add(jmh.batch(
                            subject(IN_FLIGHT, calls + ", " + threads + " threads", client),
                            InFlightBenchmark.class,
                            "fetchAll",
                            1,
                            BATCHES_BEFORE,
                            Map.of("client", client, "threads", threads, "calls", calls)));
                }
            }
        }
        for (String client : List.of("sasp4j", "okhttp")) {
            all.add(process(
                    UPLOAD,
                    "1 GB in 48 MB of heap",
                    client,
                    JavaProcess.command(
                            List.of(OneUpload.HEAP),
                            OneUpload.class,
                            client,
                            address("/upload"),
                            Long.toString(GIGABYTE))));
        }
        all.add(process(COMMAND, "1 process", "empty main", JavaProcess.command(EmptyMain.class)));
        if (Files.exists(LAUNCHER)) {
            all.add(process(
                    COMMAND,
                    "1 process",
                    "sasp status --fake",
                    List.of(LAUNCHER.toString(), "status", SampleBody.ORDER, "--fake")));
        }
        for (String method : OWN) {
            all.add(jmh.average(subject(LIBRARY, "1 thread", method), LibraryBenchmark.class, method, 1, Map.of()));
        }
        for (String orders : WATCHED) {
            all.add(jmh.average(
                    subject(LIBRARY, "1 thread", "watch of " + orders + " orders, one check"),
                    WatchBenchmark.class,
                    "checkNext",
                    1,
                    Map.of("orders", orders)));
        }
    }

    private Measurement call(String group, String path, String client, int threads) throws RunnerException {
        return jmh.average(
                subject(group, threads == 1 ? "1 thread" : threads + " threads", client),
                CallBenchmark.class,
                "fetch",
                threads,
                Map.of("client", client, "path", path));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + jmh.port() + path;
    }

    /** From the start of a process to its end. */
    private static Measurement process(String group, String variant, String subject, List<String> command)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (JavaProcess process = JavaProcess.start(command)) {
            process.drain();
            if (process.process().waitFor() != 0) {
                throw new IllegalStateException(subject + " has failed");
            }
        }
        double millis = (System.nanoTime() - start) / 1e6;
        return new Measurement(group, variant, subject, millis, 0, 0, 0);
    }

    private static Measurement subject(String group, String variant, String subject) {
        return new Measurement(group, variant, subject, 0, 0, 0, 0);
    }
}
