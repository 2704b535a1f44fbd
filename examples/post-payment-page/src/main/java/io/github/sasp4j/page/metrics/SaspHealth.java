package io.github.sasp4j.page.metrics;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the vendor answers, as of the last call: looking at one's health must not cost a call. Unknown until the
 * first.
 */
@Component("sasp")
class SaspHealth implements HealthIndicator {

    private final LastCall lastCall;

    SaspHealth(LastCall lastCall) {
        this.lastCall = lastCall;
    }

    @Override
    public Health health() {
        return lastCall.get()
                .map(ended -> (ended.well() ? Health.up() : Health.down())
                        .withDetail("lastOutcome", ended.outcome())
                        .withDetail("at", ended.at().toString())
                        .build())
                .orElseGet(() -> Health.unknown().build());
    }
}
