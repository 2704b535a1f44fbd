package io.github.sasp4j.watch;

import io.github.sasp4j.order.OrderNumber;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a watch keeps up.
 *
 * @param watched how many orders are watched
 * @param underWay how many are being fetched now
 * @param oldestOverdue the order that has been due for the longest time; empty if none is due
 * @param overdueFor how long it has been due
 */
public record WatchHealth(int watched, int underWay, Optional<OrderNumber> oldestOverdue, Duration overdueFor) {

    /** Checks the parts. */
    public WatchHealth {
        Objects.requireNonNull(oldestOverdue, "oldestOverdue");
        Objects.requireNonNull(overdueFor, "overdueFor");
    }
}
