package com.example.hosting;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still, but for those who wait by it. */
final class VirtualTime implements TimeMeter, BlockingStrategy, InstantSource {

    private static final Instant START = Instant.parse("2019-11-20T12:00:00Z");

    private final AtomicLong passed = new AtomicLong();

    @Override
    public long currentTimeNanos() {
        return passed.get();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }

    @Override
    public void park(long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        passed.addAndGet(nanos);
    }

    @Override
    public Instant instant() {
        return START.plus(Duration.ofNanos(passed.get()));
    }
}
