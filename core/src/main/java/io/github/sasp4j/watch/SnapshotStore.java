package io.github.sasp4j.watch;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Optional;

/**
 * Where the last status of each order is kept that a listener has been told of. A store that survives a restart makes
 * the watch tell every change at least once. Implementations are thread-safe.
 */
public interface SnapshotStore {

    /** The last status that was stored. */
    Optional<PostPaymentStatus> find(OrderNumber order);

    /** Replaces the status of an order. Called after the listener has returned. */
    void save(PostPaymentStatus status);

    /** Forgets an order. */
    void remove(OrderNumber order);
}
