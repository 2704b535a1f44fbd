package io.github.sasp4j.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.CheckResult;
import io.github.sasp4j.watch.CheckState;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderCheck;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One check of one order, for a scheduler of the host's own. */
class OrderCheckTest {

    private static final StatusRequest ORDER = StatusRequest.of("700100");
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final FakeClock clock = FakeClock.at(START);
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final OrderCheck check = OrderCheck.over(
            vendor.statuses(AccountLogin.of("demo", "demo-password")),
            new InMemorySnapshotStore(),
            change -> {},
            clock);

    @Test
    void theFirstStatusIsAChangeAndLeadsToAShortInterval() {
        CheckResult result = check.check(ORDER, CheckState.startingAt(START.minus(Duration.ofDays(9))));

        assertThat(result.outcome()).isEqualTo(CheckResult.Outcome.STORED);
        assertThat(result.interval().orElseThrow()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(result.state().lastChange()).isEqualTo(START);
    }

    @Test
    void aStatusAsBeforeIsNone() {
        CheckState first = check.check(ORDER, CheckState.startingAt(START)).state();
        clock.advance(Duration.ofDays(9));

        CheckResult second = check.check(ORDER, first);

        assertThat(second.state().lastChange()).isEqualTo(START);
        assertThat(second.interval().orElseThrow()).isBetween(Duration.ofMinutes(288), Duration.ofHours(6));
    }

    @Test
    void aFailureIsCountedAndNotThrown() {
        vendor.faults().everywhere().next(1, new Fault.ErrorResponse(VendorError.of(-14, "planned")));

        CheckResult result = check.check(ORDER, CheckState.startingAt(START));

        assertThat(result.outcome()).isEqualTo(CheckResult.Outcome.FAILED);
        assertThat(result.state().failures()).isEqualTo(1);
    }
}
