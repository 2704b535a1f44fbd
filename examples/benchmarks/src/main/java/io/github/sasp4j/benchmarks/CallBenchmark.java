package io.github.sasp4j.benchmarks;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole call to a {@link BenchmarkServer} in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

    /** The system property with the port of the server. */
    static final String PORT = "sasp4j.benchmarks.port";

    /** See {@link ClientKind#id}. */
    @Param({
        "sasp4j",
        "sasp4j-with-gate",
        "retrofit2",
        "native",
        "okhttp-gson",
        "feign",
        "apache-httpclient",
        "okhttp",
        "jdk"
    })
    public String client = "sasp4j";

    /** The path below which the server is called: {@code /} or {@code /closing/}. */
    @Param({"/", "/closing/"})
    public String path = "/";

    private StatusClient connected = () -> {
        throw new IllegalStateException("not connected");
    };

    @Setup(Level.Trial)
    public void connect() {
        connected = ClientKind.of(client).connect(server(path));
    }

    /** An address on the server whose port this process has been told. */
    static URI server(String path) {
        return URI.create("http://127.0.0.1:" + Integer.getInteger(PORT) + path);
    }

    @Benchmark
    public Object fetch() throws Exception {
        return connected.fetch();
    }

    @TearDown(Level.Trial)
    public void close() {
        connected.close();
    }
}
