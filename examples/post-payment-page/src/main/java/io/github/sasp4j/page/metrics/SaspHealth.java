package io.github.sasp4j.page.metrics;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the service responded to the last call: a health probe must not cost a call. Unknown until the first. A failure
 * is {@code DEGRADED} and leaves the health of the application as it is, since a restart of the page would not help the
 * service.
 */
@Component("sasp")
class SaspHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "the last call of the service failed");

    private final LastCall lastCall;

    SaspHealth(LastCall lastCall) {
        this.lastCall = lastCall;
    }

    @Override
    public Health health() {
        return lastCall.get()
                .map(ended -> (ended.well() ? Health.up() : Health.status(DEGRADED))
                        .withDetail("lastOutcome", ended.outcome())
                        .withDetail("at", ended.at().toString())
                        .build())
                .orElseGet(() -> Health.unknown().build());
    }
}
