package io.github.sasp4j.watch;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps snapshots as long as the JVM runs. Thread-safe. */
public final class InMemorySnapshotStore implements SnapshotStore {

    private final Map<OrderNumber, PostPaymentStatus> snapshots = new ConcurrentHashMap<>();

    /** An empty store. */
    public InMemorySnapshotStore() {}

    @Override
    public Optional<PostPaymentStatus> find(OrderNumber order) {
        return Optional.ofNullable(snapshots.get(order));
    }

    @Override
    public void save(PostPaymentStatus status) {
        snapshots.put(status.orderNumber(), status);
    }

    @Override
    public void remove(OrderNumber order) {
        snapshots.remove(order);
    }

    /** Says how many orders it has. */
    @Override
    public String toString() {
        return "InMemorySnapshotStore[" + snapshots.size() + "]";
    }
}
