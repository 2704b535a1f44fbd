package io.github.sasp4j.watch;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The watched orders by number and by when they are due. Thread-safe. */
final class DueOrders {

    private final Map<OrderNumber, WatchedOrder> byNumber = new HashMap<>();
    private final TreeSet<WatchedOrder> byDue = new TreeSet<>(Comparator.comparing(WatchedOrder::urgent)
            .reversed()
            .thenComparingLong(WatchedOrder::dueMillis)
            .thenComparingLong(WatchedOrder::sequence));
    private long sequence;
    private int underWay;

    /** Adds an order that is not watched yet. */
    synchronized void add(StatusRequest request, Instant due) {
        if (!byNumber.containsKey(request.orderNumber())) {
            WatchedOrder order = new WatchedOrder(request, sequence++, due);
            byNumber.put(request.orderNumber(), order);
            byDue.add(order);
        }
    }

    /** The order that is no longer watched; empty if it was not watched. */
    synchronized Optional<WatchedOrder> remove(OrderNumber number) {
        WatchedOrder order = byNumber.remove(number);
        if (order != null) {
            byDue.remove(order);
            order.removed = true;
        }
        return Optional.ofNullable(order);
    }

    /** Lets an order be the next one. One that is being fetched is the next one again when that has ended. */
    synchronized void next(OrderNumber number, Instant now) {
        WatchedOrder order = byNumber.get(number);
        if (order != null && !order.urgent) {
            boolean waits = byDue.remove(order);
            order.urgent = true;
            order.dueMillis = Math.min(order.dueMillis, now.toEpochMilli());
            if (waits) {
                byDue.add(order);
            }
        }
    }

    /** Moves the next call for an order forward. An order that is being fetched is due again when that has ended. */
    synchronized void sooner(OrderNumber number, Instant due) {
        WatchedOrder order = byNumber.get(number);
        if (order != null && order.dueMillis > due.toEpochMilli()) {
            boolean waits = byDue.remove(order);
            order.dueMillis = due.toEpochMilli();
            if (waits) {
                byDue.add(order);
            }
        }
    }

    /** Takes the next one of the orders that are due, until {@link #reschedule} or {@link #remove}. */
    synchronized Optional<WatchedOrder> take(Instant now) {
        if (byDue.isEmpty() || byDue.first().dueMillis > now.toEpochMilli()) {
            return Optional.empty();
        }
        WatchedOrder order = byDue.first();
        byDue.remove(order);
        order.underWay = true;
        order.takenUrgent = order.urgent;
        order.urgent = false;
        order.takenDueMillis = order.dueMillis;
        // A hint that comes while it is being fetched is earlier than any time after it.
        order.dueMillis = Long.MAX_VALUE;
        underWay++;
        return Optional.of(order);
    }

    synchronized void reschedule(WatchedOrder order, Instant due) {
        ended(order);
        if (!order.removed) {
            order.dueMillis = Math.min(order.dueMillis, due.toEpochMilli());
            byDue.add(order);
        }
    }

    /** Puts an order back to where it was, as its call was not made. */
    synchronized void putBack(WatchedOrder order) {
        order.urgent |= order.takenUrgent;
        reschedule(order, Instant.ofEpochMilli(order.takenDueMillis));
    }

    synchronized void finish(WatchedOrder order) {
        ended(order);
        Optional<WatchedOrder> unused = remove(order.request.orderNumber());
    }

    synchronized Optional<Instant> nextDue() {
        return byDue.isEmpty() ? Optional.empty() : Optional.of(byDue.first().due());
    }

    /** The order that has been due for the longest time, or is due first. */
    synchronized Optional<WatchedOrder> oldest() {
        Optional<WatchedOrder> planned =
                byDue.stream().filter(order -> !order.urgent).findFirst();
        return Stream.concat(byDue.stream().limit(1), planned.stream())
                .min(Comparator.comparingLong(WatchedOrder::dueMillis));
    }

    synchronized int size() {
        return byNumber.size();
    }

    synchronized int underWay() {
        return underWay;
    }

    private void ended(WatchedOrder order) {
        if (order.underWay) {
            order.underWay = false;
            underWay--;
        }
    }
}
