package io.github.sasp4j.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderChange;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WatchListener;
import io.github.sasp4j.watch.WatchPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many calls a watch makes, how many orders it has, and how it begins and ends. */
class WatchLimitsTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final OrderNumber NUMBER = OrderNumber.of("700100");

    private final FakeClock clock = FakeClock.at(START);
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final InMemorySnapshotStore store = new InMemorySnapshotStore();
    private final CompletableFuture<OrderChange> change = new CompletableFuture<>();
    private final OrderWatch watch =
            OrderWatch.over(vendor.statuses(AccountLogin.of("demo", "demo-password")), store, told(), clock);

    @Test
    void aBudgetIsNotExceededHoweverManyOrdersAreWatched() {
        OrderWatch frugal =
                watch.withPolicy(WatchPolicy.every(Duration.ofMinutes(1))).withBudget(60, Duration.ofHours(1));
        orders(100).forEach(frugal::watch);

        assertThat(callsWithin(frugal, Duration.ofHours(1))).isBetween(50, 64);
        assertThat(frugal.health().watched()).isEqualTo(100);
    }

    @Test
    void anOrderThatWaitsForABudgetIsTold() {
        OrderWatch frugal = watch.withBudget(1, Duration.ofHours(1));
        orders(2).forEach(frugal::watch);

        assertThat(frugal.runDue()).contains(START.plus(Duration.ofHours(1)));
        clock.advance(Duration.ofMinutes(10));
        assertThat(frugal.health().overdueFor()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aBudgetHasACallAndTimeForEach() {
        assertThatIllegalArgumentException().isThrownBy(() -> watch.withBudget(0, Duration.ofHours(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> watch.withBudget(2, Duration.ofMillis(1)));
        assertThat(watch.withBudget(2, Duration.ofMillis(2))).isNotNull();
    }

    @Test
    void atLeastOneCallIsMadeAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> watch.withCallsAtOnce(0));
        OrderWatch one = watch.withCallsAtOnce(1);
        one.watch(StatusRequest.of(NUMBER));
        one.runDue();

        assertThat(store.find(NUMBER)).isPresent();
    }

    @Test
    void anOrderThatIsWatchedNoMoreIsNotFetched() {
        watch.watch(StatusRequest.of(NUMBER));
        watch.watch(StatusRequest.of("654824"));
        watch.unwatch(NUMBER);
        watch.unwatch(OrderNumber.of("1"));
        watch.runDue();

        assertThat(store.find(NUMBER)).isEmpty();
        assertThat(watch.health().watched()).isEqualTo(1);
    }

    @Test
    void ordersThatAreWatchedTogetherAreFetchedOneAfterAnother() {
        watch.watchAll(orders(4));

        assertThat(fetchedBy(START)).isEqualTo(1);
        assertThat(fetchedBy(START.plus(Duration.ofMinutes(15)).minusMillis(1))).isEqualTo(1);
        assertThat(fetchedBy(START.plus(Duration.ofMinutes(15)))).isEqualTo(2);
        assertThat(fetchedBy(START.plus(Duration.ofMinutes(45)))).isEqualTo(4);
    }

    private long fetchedBy(Instant time) {
        clock.advance(Duration.between(clock.instant(), time));
        watch.runDue();
        return IntStream.range(0, 4)
                .mapToObj(i -> store.find(OrderNumber.of("w" + i)))
                .filter(Optional::isPresent)
                .count();
    }

    @Test
    void anOrderThatIsHintedComesBeforeThoseThatAreDueLonger() {
        OrderWatch one = watch.withCallsAtOnce(1).withBudget(1, Duration.ofHours(1));
        one.watchAll(orders(3));
        clock.advance(Duration.ofDays(1));
        one.hint(OrderNumber.of("w2"));
        one.runDue();

        assertThat(store.find(OrderNumber.of("w2"))).isPresent();
        assertThat(store.find(OrderNumber.of("w0"))).isEmpty();
    }

    @Test
    void aWatchThatIsStartedFetchesByItselfOnAThreadThatEndsWithTheProgram() throws Exception {
        watch.watch(StatusRequest.of(NUMBER));
        watch.start();
        watch.start();

        assertThat(change.get(20, TimeUnit.SECONDS).after().orderNumber()).isEqualTo(NUMBER);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("sasp4j-watch"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
        watch.close();
    }

    @Test
    void aWatchThatIsClosedFetchesNothing() {
        watch.watch(StatusRequest.of(NUMBER));
        watch.close();
        watch.start();

        assertThat(watch.runDue()).isEmpty();
        assertThat(vendor.calls()).isEmpty();
    }

    private List<StatusRequest> orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> vendor.add(OrderNumber.of("w" + i), OrderTemplate.EV_MULTI_DOMAIN, OrderStage.UNDER_WAY)
                        .number())
                .map(StatusRequest::of)
                .toList();
    }

    private int callsWithin(OrderWatch watched, Duration time) {
        Instant end = clock.instant().plus(time);
        for (Optional<Instant> next = watched.runDue();
                next.isPresent() && next.get().isBefore(end);
                next = watched.runDue()) {
            clock.advance(Duration.between(clock.instant(), next.get()));
        }
        return vendor.calls().size();
    }

    private WatchListener told() {
        return new WatchListener() {
            @Override
            public void onChange(OrderChange first) {
                change.complete(first);
            }
        };
    }
}
