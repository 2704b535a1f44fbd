package io.github.sasp4j.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs one benchmark with one set of parameters in a process of its own.
 *
 * @param port of the server
 * @param seconds of measurement
 */
record JmhRun(int port, int seconds) {

    /** On a busy machine a benchmark gets a part of the time alone, and is compiled that much later. */
    private static final int WARM_UPS = 4;

    /** The threads of the calls leave those of the compiler little time. */
    private static final int WARM_UPS_OF_MANY_THREADS = 12;

    /** An average over time, after a warm-up of four times as long, and of twelve with many threads. */
    Measurement average(
            Measurement what, Class<?> benchmark, String method, int threads, Map<String, String> parameters)
            throws RunnerException {
        return run(
                what,
                options(benchmark, method, parameters)
                        .threads(threads)
                        .warmupIterations(threads == 1 ? WARM_UPS : WARM_UPS_OF_MANY_THREADS)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.seconds(seconds)));
    }

    /** The time in milliseconds of a batch of operations, after some batches that do not count. */
    Measurement batch(
            Measurement what, Class<?> benchmark, String method, int size, int before, Map<String, String> parameters)
            throws RunnerException {
        return run(
                what,
                options(benchmark, method, parameters)
                        .mode(Mode.SingleShotTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .warmupBatchSize(size)
                        .warmupIterations(before)
                        .measurementBatchSize(size)
                        .measurementIterations(1));
    }

    private ChainedOptionsBuilder options(Class<?> benchmark, String method, Map<String, String> parameters) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\." + method + "$")
                .forks(1)
                .jvmArgsAppend("-D" + CallBenchmark.PORT + "=" + port)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessProfiler.class);
        parameters.forEach(options::param);
        return options;
    }

    private static Measurement run(Measurement what, ChainedOptionsBuilder options) throws RunnerException {
        RunResult result = new Runner(options.build()).runSingle();
        return new Measurement(
                what.group(),
                what.variant(),
                what.subject(),
                result.getPrimaryResult().getScore(),
                secondary(result, ProcessProfiler.CPU),
                secondary(result, "gc.alloc.rate.norm"),
                secondary(result, ProcessProfiler.THREADS));
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        return found == null ? 0 : found.getScore();
    }
}
