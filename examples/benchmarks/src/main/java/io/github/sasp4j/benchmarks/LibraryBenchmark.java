package io.github.sasp4j.benchmarks;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.change.StatusChanges;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What a host does with a status, and the fake in memory and on a socket. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LibraryBenchmark {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    private static final String ANOTHER_ORDER = "700100";
    private static final StatusRequest REQUEST = StatusRequest.of(SampleBody.ORDER);

    private final FakeSasp vendor = FakeSasp.demo();
    private final FakeServer server = FakeServer.start(vendor);
    private final PostPaymentStatuses inMemory = vendor.statuses(LOGIN);
    private final PostPaymentStatuses onTheWire = SaspHttp.statuses(SaspHttpConfig.builder(LOGIN)
            .withoutGate()
            .allowPlainHttpOnLoopback(true)
            .endpoint(server.endpoint())
            .build());
    private final PostPaymentStatus example = inMemory.fetch(REQUEST);
    private final PostPaymentStatus before = ofAnotherOrder(false);
    private final PostPaymentStatus after = ofAnotherOrder(true);

    @Benchmark
    public Object nextSteps() {
        return example.nextSteps();
    }

    @Benchmark
    public Object changes() {
        return StatusChanges.between(before, after);
    }

    @Benchmark
    public Object fakeInMemory() {
        return inMemory.fetch(REQUEST);
    }

    @Benchmark
    public Object fakeOnTheWire() {
        return onTheWire.fetch(REQUEST);
    }

    private static PostPaymentStatus ofAnotherOrder(boolean validated) {
        FakeSasp vendor = FakeSasp.demo();
        if (validated) {
            vendor.order(OrderNumber.of(ANOTHER_ORDER)).staff().completeDomain("www.example.com");
        }
        return vendor.statuses(LOGIN).fetch(StatusRequest.of(ANOTHER_ORDER));
    }

    @TearDown
    public void close() {
        onTheWire.close();
        server.close();
    }
}
