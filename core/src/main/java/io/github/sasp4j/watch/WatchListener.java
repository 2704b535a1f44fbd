package io.github.sasp4j.watch;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;

/**
 * Is told what happens to watched orders: of one order in sequence, of several at the same time. Called on the thread
 * on which a response arrives.
 */
@FunctionalInterface
public interface WatchListener {

    /**
     * An order has changed, or is seen for the first time. The status is stored once this method has returned; if it
     * throws, the same change is told again later. So a change is told at least once.
     */
    void onChange(OrderChange change);

    /** The status of an order could not be fetched; it is fetched again later. */
    default void onFailure(OrderNumber order, SaspException failure) {}

    /** The order is final and no longer watched. */
    default void onFinal(PostPaymentStatus status) {}

    /** {@link #onChange} or the store has thrown; the change is told again later. */
    default void onUnprocessed(OrderNumber order, RuntimeException failure) {}
}
