package io.github.sasp4j.page.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.Status;

class SaspHealthTest {

    private final LastCall lastCall = new LastCall(InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z")));
    private final SaspHealth health = new SaspHealth(lastCall);

    @Test
    void isUnknownBeforeTheFirstCall() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void isUpAfterASuccess() {
        lastCall.note("success");

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void ofAServiceThatFailsDoesNotTakeTheApplicationDown() {
        lastCall.note("transport");

        Status failed = health.health().getStatus();

        assertThat(failed).isEqualTo(SaspHealth.DEGRADED);
        assertThat(StatusAggregator.getDefault().getAggregateStatus(Status.UP, failed))
                .isEqualTo(Status.UP);
    }
}
