package io.github.sasp4j.page.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time of day, ahead of it by as much as visitors have moved it. Thread-safe. */
public final class DemoClock implements InstantSource {

    private final InstantSource real = Clock.systemUTC();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    public void moveOn(Duration by) {
        ahead.accumulateAndGet(by, Duration::plus);
    }
}
