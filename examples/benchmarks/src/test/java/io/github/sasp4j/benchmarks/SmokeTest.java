package io.github.sasp4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class SmokeTest {

    @Test
    void eachBenchmarkRunsOnce() throws Exception {
        try (BenchmarkServer server = BenchmarkServer.start()) {
            System.setProperty(CallBenchmark.PORT, Integer.toString(server.port()));
            // Nothing is measured here, so another run on this machine does not matter.
            System.setProperty("jmh.ignoreLock", "true");

            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .mode(Mode.SingleShotTime)
                            .forks(0)
                            .param("calls", "500")
                            .param("orders", "100")
                            .warmupIterations(0)
                            .measurementIterations(1)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run();

            assertThat(results).hasSizeGreaterThan(ClientKind.values().length);
        }
    }
}
