package io.github.sasp4j.benchmarks;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One check of a watch of many orders: the next one that is due is fetched from the fake in memory and compared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WatchBenchmark {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    private static final int FIRST_NUMBER = 1_000_000;

    @Param({"100", "10000"})
    public int orders = 100;

    private final FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeSasp vendor = FakeSasp.builder().login(LOGIN).clock(clock).build();
    private final PostPaymentStatuses statuses = vendor.statuses(LOGIN);
    private final OrderWatch watch = OrderWatch.over(statuses, new InMemorySnapshotStore(), change -> {}, clock);

    @Setup
    public void watchAll() {
        List<OrderNumber> numbers = IntStream.range(0, orders)
                .mapToObj(index -> OrderNumber.of(Integer.toString(FIRST_NUMBER + index)))
                .toList();
        for (OrderNumber number : numbers) {
            var unused = vendor.add(number, OrderTemplate.EV_MULTI_DOMAIN, OrderStage.UNDER_WAY);
        }
        watch.watchAll(numbers.stream().map(StatusRequest::of).toList());
        for (int checks = 0; checks < orders; checks++) {
            Object unused = checkNext();
        }
    }

    @Benchmark
    public Object checkNext() {
        Instant next = watch.runDue().orElseThrow();
        clock.advance(Duration.between(clock.instant(), next));
        return next;
    }

    @TearDown
    public void close() {
        watch.close();
        statuses.close();
    }
}
