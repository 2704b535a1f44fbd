package io.github.sasp4j.dcv.probe;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of a call, which all its queries share. */
record QueryDeadline(long nanos) {

    static QueryDeadline in(Duration time) {
        return new QueryDeadline(System.nanoTime() + time.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    boolean isOver() {
        return left().isZero() || Thread.currentThread().isInterrupted();
    }

    /** Waits for a future that never fails; after the deadline, or where the thread is interrupted, it has the fallback. */
    <T> T await(CompletableFuture<T> future, T fallback) {
        try {
            return future.get(left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException over) {
            return fallback;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return fallback;
        } catch (ExecutionException failed) {
            return fallback;
        }
    }
}
