package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.http.resilience.StatusLookup;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a gate that was reset does not know any more. */
class GateResetTest extends CallGateFixture {

    @Test
    void deniedCredentialsAreUsedAgain() {
        supplied.set(WRONG);
        failure(ORDER);

        gate.reset();
        failure(ORDER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void theCooldownAfterTheCallLimitIsOver() {
        vendor.faults().everywhere().next(1, error(-42));
        assertThat(failure(ORDER).kind()).isEqualTo(ErrorKind.CALL_LIMIT_REACHED);

        gate.reset();

        assertThat(statuses.fetch(ORDER)).isNotNull();
    }

    @Test
    void theBudgetIsWhole() {
        reopen(settings().budget(1, Duration.ofDays(1)));
        statuses.fetch(ORDER);

        gate.reset();

        assertThat(statuses.fetch(ORDER)).isNotNull();
    }

    @Test
    void aStatusIsFetchedThatWasFresh() {
        reopen(settings().timeToLive(Duration.ofHours(1)));
        statuses.fetch(ORDER);

        gate.reset();
        statuses.fetch(ORDER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void aFailureFindsNoLastKnownStatus() {
        reopen(settings().maxAttempts(1));
        statuses.fetch(ORDER);

        gate.reset();
        vendor.faults().everywhere().next(1, new Fault.DroppedConnection());
        StatusLookup found = statuses.lookUp(ORDER);

        assertThat(found.snapshot()).isEmpty();
    }
}
