package io.github.sasp4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    static final String IN_FLIGHT = "500 calls in flight";
    static final String START = "start-up to the first status";

    private static final List<String> BODIES = List.of("example", "250", "2000");
    private static final List<String> DECODERS = List.of("sasp4j", "sasp4jWithListener", "jacksonToDto", "tokenScan");
    private static final List<String> CLIENTS =
            List.of("sasp4j", "sasp4j-with-gate", "retrofit2", "native", "apache-httpclient", "okhttp", "jdk");
    private static final List<String> CHOSEN_CLIENTS = List.of("sasp4j", "retrofit2", "okhttp");
    private static final List<Integer> THREADS = List.of(1, 16, 64);
    private static final int FIRST_CALLS = 1_000;
    private static final int BATCHES_BEFORE = 15;

    private final JmhRun jmh;
    private final List<Measurement> all = new ArrayList<>();

    private BenchmarkRun(JmhRun jmh) {
        this.jmh = jmh;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        try (JavaProcess server = JavaProcess.start(BenchmarkServer.class)) {
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
            all.add(firstStatus(client));
        }
        for (String threads :
                InFlightBenchmark.hasVirtualThreads() ? List.of("platform", "virtual") : List.of("platform")) {
            for (String client : List.of("sasp4j", "okhttp")) {
                all.add(jmh.batch(
                        subject(IN_FLIGHT, threads + " threads", client),
                        InFlightBenchmark.class,
                        "fetchAll",
                        1,
                        BATCHES_BEFORE,
                        Map.of("client", client, "threads", threads)));
            }
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

    /** From the start of a process to its end, after one call. */
    private Measurement firstStatus(String client) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (JavaProcess process =
                JavaProcess.start(FirstStatus.class, client, "http://127.0.0.1:" + jmh.port() + "/")) {
            if (process.process().waitFor() != 0) {
                throw new IllegalStateException(client + " has failed");
            }
        }
        double millis = (System.nanoTime() - start) / 1e6;
        return new Measurement(START, "1 process", client, millis, 0, 0, 0);
    }

    private static Measurement subject(String group, String variant, String subject) {
        return new Measurement(group, variant, subject, 0, 0, 0, 0);
    }
}
