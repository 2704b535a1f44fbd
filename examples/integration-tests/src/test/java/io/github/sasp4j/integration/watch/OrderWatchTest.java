package io.github.sasp4j.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.Attribute;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderChange;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WatchListener;
import io.github.sasp4j.watch.WatchPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderWatchTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    private static final OrderNumber NUMBER = OrderNumber.of("700100");
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final FakeClock clock = FakeClock.at(START);
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final FakeOrder order = vendor.order(NUMBER);
    private final InMemorySnapshotStore store = new InMemorySnapshotStore();
    private final Recorder told = new Recorder();
    private OrderWatch watch = open(told);

    @Nested
    class Changes {

        @Test
        void areToldOnceAndTheFirstStatusIsOne() {
            watch.watch(StatusRequest.of(NUMBER));
            pass(Duration.ofHours(12));
            order.staff().completeDomain("www.example.com");
            pass(Duration.ofHours(12));

            assertThat(told.changes).hasSize(2);
            assertThat(told.changes.get(0).isFirst()).isTrue();
            assertThat(told.changes.get(1).changes()).anyMatch(change -> change.attribute() == Attribute.STATUS);
        }

        @Test
        void areToldAgainUntilTheListenerReturns() {
            told.failing = 3;
            watch.watch(StatusRequest.of(NUMBER));
            pass(Duration.ofHours(1));

            assertThat(told.unprocessed).hasSize(3);
            assertThat(told.changes).hasSize(1);
            assertThat(store.find(NUMBER)).isPresent();
        }

        @Test
        void areStoredOnlyAfterTheListenerHasReturned() {
            told.failing = 1;
            watch.watch(StatusRequest.of(NUMBER));
            watch.runDue();

            assertThat(store.find(NUMBER)).isEmpty();
        }

        @Test
        void thatHappenedWhileNobodyWatchedAreToldByTheNextWatch() {
            watch.watch(StatusRequest.of(NUMBER));
            watch.runDue();
            watch.close();
            order.staff().completeDomain("www.example.com");

            watch = open(told);
            watch.watchAll(List.of(StatusRequest.of(NUMBER)));
            watch.runDue();

            assertThat(told.changes).hasSize(2);
            assertThat(told.changes.get(1).isFirst()).isFalse();
        }
    }

    @Nested
    class FinalOrders {

        @Test
        void areToldAndWatchedNoMore() {
            vendor.add(OrderNumber.of("1"), OrderTemplate.DV_SINGLE_DOMAIN, OrderStage.ISSUED);
            watch.watch(StatusRequest.of("1"));
            pass(Duration.ofDays(2));

            assertThat(told.finals).hasSize(1);
            assertThat(vendor.calls()).hasSize(1);
            assertThat(watch.health().watched()).isZero();
        }
    }

    @Nested
    class Intervals {

        @Test
        void areShortAfterAChangeAndGrowTheLongerNothingMoves() {
            watch.watch(StatusRequest.of(NUMBER));

            assertThat(callsWithin(Duration.ofHours(1))).isBetween(12, 17);
            pass(Duration.ofDays(5));
            assertThat(callsWithin(Duration.ofDays(1))).isBetween(4, 6);
        }

        @Test
        void areShortAgainAfterAHint() {
            watch.watch(StatusRequest.of(NUMBER));
            pass(Duration.ofDays(5));
            order.staff().completeDomain("www.example.com");

            watch.hint(NUMBER);
            watch.runDue();

            assertThat(told.changes).hasSize(2);
        }

        @Test
        void endSoonerOnceTheCaWillLookForSomething() {
            watch.watch(StatusRequest.of(NUMBER));
            pass(Duration.ofDays(5));
            watch.hint(NUMBER, Duration.ofMinutes(5));
            assertThat(callsWithin(Duration.ofMinutes(4))).isZero();
            assertThat(callsWithin(Duration.ofMinutes(2))).isEqualTo(1);
        }

        @Test
        void ofManyOrdersDoNotFallTogether() {
            List<StatusRequest> many = IntStream.range(0, 200)
                    .mapToObj(i -> vendor.add(
                                    OrderNumber.of("m" + i), OrderTemplate.EV_MULTI_DOMAIN, OrderStage.UNDER_WAY)
                            .number())
                    .map(StatusRequest::of)
                    .toList();
            watch.watchAll(many);
            pass(Duration.ofDays(10));

            int busiest = IntStream.range(0, 60)
                    .map(minute -> callsWithin(Duration.ofMinutes(1)))
                    .max()
                    .orElseThrow();
            assertThat(busiest).isLessThan(20);
        }

        @Test
        void ofAPersonAreAlwaysTheSame() {
            watch = open(told).withPolicy(WatchPolicy.every(Duration.ofMinutes(5)));
            watch.watch(StatusRequest.of(NUMBER));
            pass(Duration.ofDays(1));

            assertThat(callsWithin(Duration.ofHours(1))).isBetween(12, 15);
        }
    }

    @Nested
    class Failures {

        @Test
        void areToldAndOvercome() {
            vendor.faults().everywhere().next(3, new Fault.ErrorResponse(VendorError.of(-14, "planned")));
            watch.watch(StatusRequest.of(NUMBER));
            pass(Duration.ofHours(2));

            assertThat(told.failures).hasSize(3);
            assertThat(told.changes).hasSize(1);
        }

        @Test
        void byTheCallLimitStopTheWholeWatchForATime() {
            watch.watch(StatusRequest.of(NUMBER));
            watch.watch(StatusRequest.of("654824"));
            vendor.faults().everywhere().next(1, new Fault.ErrorResponse(VendorError.of(-42, "planned")));

            assertThat(watch.runDue()).contains(START.plus(Duration.ofMinutes(5)));
            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void ofAListenerThatThrowsInEveryMethodEndNothing() {
            watch = open(new WatchListener() {
                @Override
                public void onChange(OrderChange change) {
                    throw new IllegalStateException("planned");
                }

                @Override
                public void onUnprocessed(OrderNumber number, RuntimeException failure) {
                    throw new IllegalArgumentException("planned too");
                }
            });
            Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
            try {
                watch.watch(StatusRequest.of(NUMBER));
                pass(Duration.ofMinutes(10));
            } finally {
                Thread.currentThread().setUncaughtExceptionHandler(before);
            }

            assertThat(vendor.calls()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void healthNamesTheOrderThatHasBeenDueForTheLongestTime() {
        watch.watch(StatusRequest.of(NUMBER));
        clock.advance(Duration.ofMinutes(7));

        assertThat(watch.health().oldestOverdue()).contains(NUMBER);
        assertThat(watch.health().overdueFor()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void anOrderIsFollowedFromPaymentToIssue() {
        OrderNumber number = OrderNumber.of("77");
        FakeOrder journey = vendor.add(number, OrderTemplate.DV_SINGLE_DOMAIN, OrderStage.AWAITING_PAYMENT);
        watch.watch(StatusRequest.of(number));
        pass(Duration.ofHours(3));
        journey.staff().confirmPayment();
        pass(Duration.ofHours(3));
        vendor.faults().everywhere().next(2, new Fault.DroppedConnection());
        pass(Duration.ofHours(3));

        assertThat(told.changes)
                .extracting(change -> change.after().orderStatus().known())
                .containsSubsequence(Optional.of(OrderStatus.AWAITING_PAYMENT), Optional.of(OrderStatus.PENDING));
    }

    private OrderWatch open(WatchListener listener) {
        return OrderWatch.over(vendor.statuses(LOGIN), store, listener, clock);
    }

    /** Goes from one due order to the next. */
    private void pass(Duration time) {
        Instant end = clock.instant().plus(time);
        Optional<Instant> next = watch.runDue();
        while (next.isPresent() && next.get().isBefore(end)) {
            clock.advance(Duration.between(clock.instant(), next.get()));
            next = watch.runDue();
        }
        clock.advance(Duration.between(clock.instant(), end));
    }

    private int callsWithin(Duration time) {
        List<ReceivedCall> before = vendor.calls();
        pass(time);
        return vendor.calls().size() - before.size();
    }

    private static final class Recorder implements WatchListener {

        private final List<OrderChange> changes = new ArrayList<>();
        private final List<SaspException> failures = new ArrayList<>();
        private final List<PostPaymentStatus> finals = new ArrayList<>();
        private final List<RuntimeException> unprocessed = new ArrayList<>();
        private int failing;

        @Override
        public void onChange(OrderChange change) {
            if (failing-- > 0) {
                throw new IllegalStateException("planned");
            }
            changes.add(change);
        }

        @Override
        public void onFailure(OrderNumber order, SaspException failure) {
            failures.add(failure);
        }

        @Override
        public void onFinal(PostPaymentStatus status) {
            finals.add(status);
        }

        @Override
        public void onUnprocessed(OrderNumber order, RuntimeException failure) {
            unprocessed.add(failure);
        }
    }
}
