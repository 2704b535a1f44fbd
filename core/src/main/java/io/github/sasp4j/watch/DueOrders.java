package io.github.sasp4j.watch;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The watched orders by number and by when they are due. Thread-safe. */
final class DueOrders {

    private final Map<OrderNumber, WatchedOrder> byNumber = new HashMap<>();
    private final TreeSet<WatchedOrder> byDue =
            new TreeSet<>(Comparator.comparingLong(WatchedOrder::dueMillis).thenComparingLong(WatchedOrder::sequence));
    private long sequence;
    private int underWay;

    /** Adds an order; one that is watched already is due at the new time if that is sooner. */
    synchronized void add(StatusRequest request, Instant due) {
        WatchedOrder known = byNumber.get(request.orderNumber());
        if (known == null) {
            WatchedOrder order = new WatchedOrder(request, sequence++, due);
            byNumber.put(request.orderNumber(), order);
            byDue.add(order);
        } else {
            sooner(request.orderNumber(), due);
        }
    }

    synchronized void remove(OrderNumber number) {
        WatchedOrder order = byNumber.remove(number);
        if (order != null) {
            order.removed = true;
            byDue.remove(order);
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

    /** Takes the order that has been due for the longest time, until {@link #reschedule} or {@link #remove}. */
    synchronized Optional<WatchedOrder> take(Instant now) {
        if (byDue.isEmpty() || byDue.first().dueMillis > now.toEpochMilli()) {
            return Optional.empty();
        }
        WatchedOrder order = byDue.first();
        byDue.remove(order);
        order.underWay = true;
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

    synchronized void finish(WatchedOrder order) {
        ended(order);
        remove(order.request.orderNumber());
    }

    synchronized Optional<Instant> nextDue() {
        return byDue.isEmpty() ? Optional.empty() : Optional.of(byDue.first().due());
    }

    synchronized Optional<WatchedOrder> first() {
        return byDue.isEmpty() ? Optional.empty() : Optional.of(byDue.first());
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
