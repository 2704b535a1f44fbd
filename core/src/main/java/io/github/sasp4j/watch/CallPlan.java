package io.github.sasp4j.watch;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps the calls of a watch within a budget: it stretches the intervals of all orders alike while together they need more
 * calls than there are, and holds calls back that come too fast. Thread-safe; constant time for each order.
 */
final class CallPlan {

    /** Calls in this time make a rate, which is an integer so that sums of many orders stay exact. */
    private static final long RATE_MILLIS = Duration.ofDays(10_000).toMillis();

    /** This part of a period's calls may be made at once. */
    private static final int BURST_PART = 20;

    private final long spacingMillis;
    private final long burstMillis;
    private long orders;
    private long needed;
    private long nextMillis = Long.MIN_VALUE;

    private CallPlan(long spacingMillis, long burstMillis) {
        this.spacingMillis = spacingMillis;
        this.burstMillis = burstMillis;
    }

    static CallPlan unlimited() {
        return new CallPlan(0, 0);
    }

    /** A plan that makes no more than so many calls in any time of this length. */
    static CallPlan of(int calls, Duration period) {
        long burst = calls / BURST_PART;
        long spaced = calls - burst;
        long spacing = (period.toMillis() + spaced - 1) / spaced;
        return new CallPlan(spacing, burst * spacing);
    }

    /** The same budget, not needed by any order yet. */
    CallPlan forNobody() {
        return new CallPlan(spacingMillis, burstMillis);
    }

    /**
     * The time until the next call for an order that needs one in each interval. It is never longer than the time in which
     * each order can have its turn: what all of them need changes from hour to hour.
     */
    synchronized Duration next(WatchedOrder order, Duration interval) {
        replace(order, Math.max(1, RATE_MILLIS / interval.toMillis()));
        double stretch = Math.max(1, needed * (double) spacingMillis / RATE_MILLIS);
        long longest = Math.max(interval.toMillis(), orders * spacingMillis);
        return Duration.ofMillis(Math.min(longest, (long) (interval.toMillis() * stretch)));
    }

    /** An order needs no further call. */
    synchronized void release(WatchedOrder order) {
        replace(order, 0);
    }

    private void replace(WatchedOrder order, long rate) {
        orders += Long.signum(rate) - Long.signum(order.rate);
        needed += rate - order.rate;
        order.rate = rate;
    }

    /** The time that so many calls take. */
    Duration timeFor(int calls) {
        return Duration.ofMillis(calls * spacingMillis);
    }

    /** When the next call may be made. */
    synchronized Instant nextCall(Instant now) {
        long earliest = nextMillis - burstMillis;
        return nextMillis == Long.MIN_VALUE || earliest <= now.toEpochMilli() ? now : Instant.ofEpochMilli(earliest);
    }

    /** A call is made now. */
    synchronized void called(Instant now) {
        nextMillis = Math.max(nextMillis, now.toEpochMilli()) + spacingMillis;
    }
}
