package io.github.sasp4j.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.OrderWaiter;
import io.github.sasp4j.watch.WaitResult;
import io.github.sasp4j.watch.WaitResult.Outcome;
import io.github.sasp4j.watch.WatchPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderWaiterTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    private static final OrderNumber NUMBER = OrderNumber.of("700100");
    private static final StatusRequest ORDER = StatusRequest.of(NUMBER);

    private final FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final OrderWaiter waiter =
            OrderWaiter.over(vendor.statuses(LOGIN), clock).withPause(clock::advance);

    @Test
    void aConditionThatComesToHoldEndsIt() {
        vendor.order(NUMBER).staffIn(Duration.ofHours(2)).completeDomain("www.example.com");

        WaitResult result = waiter.waitFor(ORDER, OrderWaiterTest::isDomainCompleted, Duration.ofDays(1));

        assertThat(result.outcome()).isEqualTo(Outcome.MET);
        assertThat(result.timeline()).hasSize(2);
        assertThat(clock.instant()).isBefore(Instant.parse("2026-03-02T12:00:00Z"));
    }

    @Test
    void theDeadlineEndsIt() {
        WaitResult result = waiter.waitFor(ORDER, OrderWaiterTest::isDomainCompleted, Duration.ofHours(30));

        assertThat(result.outcome()).isEqualTo(Outcome.DEADLINE);
        assertThat(result.last()).isPresent();
        assertThat(clock.instant()).isEqualTo("2026-03-03T15:00:00Z");
    }

    @Test
    void anOrderThatCannotGetThereAnyMoreEndsItAtOnce() {
        vendor.add(OrderNumber.of("1"), OrderTemplate.DV_SINGLE_DOMAIN, OrderStage.REJECTED);

        WaitResult result = waiter.waitFor(StatusRequest.of("1"), status -> false, Duration.ofDays(1));

        assertThat(result.outcome()).isEqualTo(Outcome.FINAL);
        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void aDeniedLoginEndsItAtOnce() {
        StatusRequest denied = ORDER.withAccess(AccountLogin.of("demo", "planted-password"));

        WaitResult result = waiter.waitFor(denied, status -> true, Duration.ofDays(1));

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void anUnknownOrderEndsItAtOnce() {
        assertThat(waiter.waitFor(StatusRequest.of("999"), status -> true, Duration.ofDays(1))
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void faultsThatPassAreWaitedOutAndTold() {
        vendor.faults().everywhere().next(2, new Fault.ErrorResponse(VendorError.of(-14, "planned")));

        WaitResult result = waiter.waitFor(ORDER, status -> true, Duration.ofDays(1));

        assertThat(result.isMet()).isTrue();
        assertThat(result.failures()).hasSize(2);
    }

    @Test
    void thePolicySaysHowLongItPauses() {
        List<Duration> pauses = new ArrayList<>();
        OrderWaiter patient = waiter.withPause(time -> {
                    pauses.add(time);
                    clock.advance(time);
                })
                .withPolicy(WatchPolicy.every(Duration.ofMinutes(20)));

        patient.waitFor(ORDER, status -> false, Duration.ofMinutes(50));

        assertThat(pauses).containsExactly(Duration.ofMinutes(20), Duration.ofMinutes(20), Duration.ofMinutes(10));
    }

    @Test
    void aPauseThatIsInterruptedEndsItAndStaysSet() {
        WaitResult result = waiter.withPause(time -> {
                    throw new InterruptedException();
                })
                .waitFor(ORDER, status -> false, Duration.ofDays(1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.outcome()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(result.isMet()).isFalse();
    }

    @Test
    void failuresInARowMakeThePausesLonger() {
        List<Duration> pauses = new ArrayList<>();
        vendor.faults().everywhere().next(3, new Fault.ErrorResponse(VendorError.of(-14, "planned")));

        waiter.withPause(time -> {
                    pauses.add(time);
                    clock.advance(time);
                })
                .waitFor(ORDER, status -> true, Duration.ofDays(1));

        assertThat(pauses).containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20));
    }

    @Test
    void anInterruptEndsItAndStaysSet() {
        Thread.currentThread().interrupt();

        WaitResult result = waiter.waitFor(ORDER, status -> false, Duration.ofDays(1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.outcome()).isEqualTo(Outcome.INTERRUPTED);
    }

    private static boolean isDomainCompleted(PostPaymentStatus status) {
        return status.sections().dcv().orElseThrow().domains().get(0).isCompleted();
    }
}
