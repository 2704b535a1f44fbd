package io.github.sasp4j.cli.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on as another one does, ahead of it by what it was advanced. Thread-safe. */
final class AdvancedClock implements InstantSource {

    private final InstantSource clock;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    AdvancedClock(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead.get());
    }

    void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("a clock does not go back");
        }
        ahead.accumulateAndGet(by, Duration::plus);
    }
}
