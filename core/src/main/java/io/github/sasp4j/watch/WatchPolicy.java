package io.github.sasp4j.watch;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How often an order is fetched. The interval is short after something has changed, and grows the longer nothing does.
 * Immutable.
 *
 * @param active the interval while an order has just changed
 * @param activePeriod how long after a change an order is active
 * @param actionRequired the interval while the customer or the web host has to act
 * @param inProgress the interval while the CA works
 * @param longest the longest interval
 */
public record WatchPolicy(
        Duration active, Duration activePeriod, Duration actionRequired, Duration inProgress, Duration longest) {

    /** The part of the time since the last change that is waited until the next call. */
    private static final int PART = 8;

    /** The next call is up to this part of the interval sooner. */
    private static final int SPREAD_PART = 5;

    /** Checks the policy. */
    public WatchPolicy {
        Objects.requireNonNull(activePeriod, "activePeriod");
        for (Duration interval : new Duration[] {active, actionRequired, inProgress, longest}) {
            if (interval.isNegative() || interval.isZero()) {
                throw new IllegalArgumentException("interval: longer than nothing, not " + interval);
            }
        }
    }

    /**
     * 5 minutes within an hour after a change, else 30 minutes while the customer has to act and an hour while the CA
     * works, growing up to 6 hours.
     */
    public static WatchPolicy defaults() {
        return new WatchPolicy(
                Duration.ofMinutes(5),
                Duration.ofHours(1),
                Duration.ofMinutes(30),
                Duration.ofHours(1),
                Duration.ofHours(6));
    }

    /** The same interval always, as a person wants it who watches a few orders. */
    public static WatchPolicy every(Duration interval) {
        return new WatchPolicy(interval, Duration.ZERO, interval, interval, interval);
    }

    /** The time until the next call for an order; empty if it is final. */
    Optional<Duration> interval(PostPaymentStatus status, Instant lastChange, Instant now) {
        if (status.isFinal()) {
            return Optional.empty();
        }
        Duration unchanged = Duration.between(lastChange, now);
        if (unchanged.compareTo(activePeriod) < 0) {
            return Optional.of(active);
        }
        boolean vendorWorks = status.nextSteps().stream()
                .filter(step -> step.blocking())
                .allMatch(step -> step.actor() == Actor.VENDOR);
        Duration base = vendorWorks ? inProgress : actionRequired;
        Duration grown = unchanged.dividedBy(PART);
        return Optional.of(shorter(base.compareTo(grown) > 0 ? base : grown, longest));
    }

    /** The time until the next call after so many failures in a row. */
    Duration afterFailures(int failures) {
        Duration wait = active;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return shorter(wait, longest);
    }

    /** The interval less a part of it that differs from order to order, so that orders do not fall due together. */
    static Duration spread(OrderNumber order, Duration interval, Instant now) {
        long window = Math.max(1, interval.toMillis() / SPREAD_PART);
        long mixed = order.hashCode() * 0x9E3779B97F4A7C15L + now.toEpochMilli();
        return interval.minusMillis(Math.floorMod(mixed, window));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
