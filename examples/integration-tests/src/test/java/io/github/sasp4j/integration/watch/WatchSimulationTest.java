package io.github.sasp4j.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderChange;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WatchListener;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A month of a busy account in virtual time: orders are placed, change at random times and end, while the watch has a call
 * for each tenth order a day. The system property {@code sasp4j.simulation.orders} sets another number of orders.
 */
class WatchSimulationTest {

    private static final int ORDERS = Integer.getInteger("sasp4j.simulation.orders", 2_000);
    private static final int CALLS_A_DAY = ORDERS / 10;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");

    private final FakeClock clock = FakeClock.at(START);
    private final FakeSasp vendor = FakeSasp.builder()
            .clock(clock)
            .login(LOGIN)
            .callLimit(CALLS_A_DAY, DAY)
            .build();
    private final Random random = new Random(20_260_302);
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::time).thenComparing(Event::sequence));
    private final Map<OrderNumber, Deque<Instant>> untold = new HashMap<>();
    private final List<Duration> delays = new ArrayList<>();
    private final List<SaspException> failures = new ArrayList<>();
    private final OrderWatch watch = OrderWatch.over(
                    vendor.statuses(LOGIN), new InMemorySnapshotStore(), new Customers(), clock)
            .withBudget(CALLS_A_DAY, DAY);

    @Test
    void everyChangeIsToldWithinTheBudget() {
        for (int i = 0; i < ORDERS; i++) {
            plan(OrderNumber.of("s" + i));
        }
        runUntil(START.plus(MONTH));
        int toldInTheMonth = delays.size();
        while (untoldChanges() > 0 && clock.instant().isBefore(START.plus(MONTH.multipliedBy(2)))) {
            runUntil(clock.instant().plus(DAY));
        }

        assertThat(toldInTheMonth).isGreaterThan(2 * ORDERS);
        assertThat(untoldChanges()).isZero();
        assertThat(failures).isEmpty();
        System.out.println(summary());
    }

    private int untoldChanges() {
        return untold.values().stream().mapToInt(Deque::size).sum();
    }

    /** Half of the orders are placed before the month, the others in the course of it; each changes up to five times. */
    private void plan(OrderNumber number) {
        FakeOrder order = vendor.add(number, OrderTemplate.OV_SINGLE_DOMAIN, OrderStage.AWAITING_PAYMENT);
        Instant placed = random.nextBoolean() ? START : START.plusSeconds(random.nextLong(MONTH.toSeconds()));
        at(placed, () -> watch.watch(StatusRequest.of(number)));
        Instant paid = later(placed, Duration.ofHours(12));
        change(paid, number, () -> order.staff().confirmPayment());
        Instant called = later(paid, Duration.ofDays(3));
        change(called, number, () -> order.staff().openCallback("+1 555 0100"));
        Instant calledBack = later(called, Duration.ofDays(2));
        change(calledBack, number, () -> order.staff().completeCallback());
        Instant approved = later(calledBack, Duration.ofDays(2));
        change(approved, number, () -> order.staff().approveOrganization());
        change(later(approved, Duration.ofDays(1)), number, () -> order.staff().refund());
    }

    private Instant later(Instant time, Duration mean) {
        return time.plusSeconds(1 + (long) (-Math.log(1 - random.nextDouble()) * mean.toSeconds()));
    }

    private void change(Instant time, OrderNumber number, Runnable change) {
        at(time, () -> {
            change.run();
            untold.computeIfAbsent(number, first -> new ArrayDeque<>()).add(clock.instant());
        });
    }

    private void at(Instant time, Runnable action) {
        events.add(new Event(time, events.size(), action));
    }

    private void runUntil(Instant end) {
        Optional<Instant> due = watch.runDue();
        while (true) {
            Instant next = events.isEmpty() ? end : earlier(end, events.peek().time());
            next = due.map(time -> time)
                    .map(time -> earlier(time, end))
                    .filter(next::isAfter)
                    .orElse(next);
            if (next.isAfter(clock.instant())) {
                clock.advance(Duration.between(clock.instant(), next));
            }
            if (!clock.instant().isBefore(end)) {
                return;
            }
            while (!events.isEmpty() && !events.peek().time().isAfter(clock.instant())) {
                events.remove().action().run();
            }
            due = watch.runDue();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private String summary() {
        List<Duration> sorted = delays.stream().sorted().toList();
        return ORDERS + " orders, " + CALLS_A_DAY + " calls a day, " + delays.size() + " changes; delay: median "
                + sorted.get(sorted.size() / 2) + ", 99th percentile " + sorted.get(sorted.size() * 99 / 100);
    }

    /** Who is told, and how long after the change. */
    private final class Customers implements WatchListener {

        @Override
        public void onChange(OrderChange change) {
            Deque<Instant> times = untold.getOrDefault(change.after().orderNumber(), new ArrayDeque<>());
            while (!times.isEmpty()) {
                delays.add(Duration.between(times.remove(), clock.instant()));
            }
        }

        @Override
        public void onFailure(OrderNumber order, SaspException failure) {
            failures.add(failure);
        }
    }

    private record Event(Instant time, int sequence, Runnable action) {}
}
