package io.github.sasp4j.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that goes on as another one does, ahead of it by as much as it was advanced: for a server or a demonstration, where
 * a test uses a {@link FakeClock}. Thread-safe.
 */
public final class RunningClock implements InstantSource {

    private final InstantSource clock;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** A clock that shows what another one does, until it is advanced. */
    public RunningClock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead.get());
    }

    /**
     * Moves the clock on.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a clock does not go back by " + duration);
        }
        ahead.accumulateAndGet(duration, Duration::plus);
    }
}
