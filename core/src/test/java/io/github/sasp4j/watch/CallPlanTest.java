package io.github.sasp4j.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a budget of calls is shared by the orders of a watch. */
class CallPlanTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void withoutABudgetNothingWaits() {
        CallPlan plan = CallPlan.unlimited();
        plan.called(START);

        assertThat(plan.nextCall(START)).isEqualTo(START);
        assertThat(plan.next(order(0), HOUR)).isEqualTo(HOUR);
        assertThat(plan.timeFor(1_000)).isZero();
    }

    @Test
    void theCallsOfABudgetAreAsFarApartAsItAllows() {
        CallPlan plan = CallPlan.of(10, Duration.ofMinutes(10));
        plan.called(START);

        assertThat(plan.nextCall(START)).isEqualTo(START.plus(Duration.ofMinutes(1)));
        assertThat(plan.nextCall(START.plusSeconds(60))).isEqualTo(START.plusSeconds(60));
        assertThat(plan.nextCall(START.plusSeconds(61))).isEqualTo(START.plusSeconds(61));
        assertThat(plan.timeFor(5)).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({"3, PT1S, 334", "1, PT1S, 1000", "20, PT19S, 1000", "40, PT38S, 1000"})
    void theTimeBetweenTwoCallsIsRoundedUp(int calls, Duration period, long millis) {
        assertThat(CallPlan.of(calls, period).timeFor(1)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void oneCallInTwentyIsKeptForABurst() {
        CallPlan plan = CallPlan.of(40, Duration.ofSeconds(38));

        plan.called(START);
        plan.called(START);
        assertThat(plan.nextCall(START)).isEqualTo(START);
        plan.called(START);
        assertThat(plan.nextCall(START)).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void noMoreCallsAreMadeInAPeriodThanTheBudgetHas() {
        CallPlan plan = CallPlan.of(100, HOUR);
        Instant now = START;
        int calls = 0;
        while (true) {
            Instant next = plan.nextCall(now);
            if (!next.isBefore(START.plus(HOUR))) {
                break;
            }
            now = next;
            plan.called(now);
            calls++;
        }

        assertThat(calls).isBetween(95, 100);
    }

    @Test
    void ordersThatNeedMoreThanTheBudgetWaitLongerAlike() {
        CallPlan plan = CallPlan.of(10, HOUR);
        Duration interval = Duration.ofMinutes(6);
        IntStream.range(0, 19).forEach(i -> plan.next(order(i), interval));

        assertThat(plan.next(order(19), interval)).isBetween(Duration.ofMinutes(119), Duration.ofMinutes(120));
    }

    @Test
    void anOrderIsCountedOnceByItsLatestInterval() {
        CallPlan plan = CallPlan.of(10, HOUR);
        WatchedOrder order = order(0);
        plan.next(order, Duration.ofMinutes(1));

        assertThat(plan.next(order, HOUR)).isEqualTo(HOUR);
        assertThat(plan.next(order, Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void anOrderThatIsWatchedNoMoreMakesRoomForTheOthers() {
        CallPlan plan = CallPlan.of(10, HOUR);
        Duration interval = Duration.ofMinutes(6);
        WatchedOrder gone = order(0);
        plan.next(gone, interval);
        WatchedOrder other = order(1);
        assertThat(plan.next(other, interval)).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12));

        plan.release(gone);

        assertThat(plan.next(other, interval)).isEqualTo(interval);
    }

    @Test
    void aPlanForNobodyHasTheBudgetAndNoOrder() {
        CallPlan used = CallPlan.of(10, HOUR);
        used.next(order(0), Duration.ofMinutes(1));
        used.called(START);

        CallPlan fresh = used.forNobody();

        assertThat(fresh.nextCall(START)).isEqualTo(START);
        assertThat(fresh.timeFor(1)).isEqualTo(Duration.ofMinutes(6));
        assertThat(fresh.next(order(1), HOUR)).isEqualTo(HOUR);
    }

    private static WatchedOrder order(int number) {
        return new WatchedOrder(StatusRequest.of("m" + number), number, START);
    }
}
