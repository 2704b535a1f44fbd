package io.github.sasp4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Many calls at once, each of which the server delays by {@value BenchmarkServer#DELAY_MILLIS} milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InFlightBenchmark {

    @Param({"500", "5000"})
    public int calls = 500;

    @Param({"sasp4j", "okhttp"})
    public String client = "sasp4j";

    /** Virtual threads need JDK 21. */
    @Param({"platform", "virtual"})
    public String threads = "platform";

    private StatusClient connected = () -> {
        throw new IllegalStateException("not connected");
    };
    private ExecutorService executor = Executors.newSingleThreadExecutor();

    @Setup
    public void connect() throws ReflectiveOperationException {
        executor.shutdown();
        executor = threads.equals("virtual") && hasVirtualThreads()
                ? (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null)
                : Executors.newFixedThreadPool(calls);
        connected = ClientKind.of(client).connect(CallBenchmark.server("/slow/"));
    }

    @Benchmark
    public void fetchAll() throws Exception {
        List<Future<Object>> running = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            running.add(executor.submit(() -> connected.fetch()));
        }
        for (Future<Object> call : running) {
            Object unused = call.get();
        }
    }

    @TearDown
    public void close() {
        connected.close();
        executor.shutdown();
    }

    static boolean hasVirtualThreads() {
        return Runtime.version().feature() >= 21;
    }
}
