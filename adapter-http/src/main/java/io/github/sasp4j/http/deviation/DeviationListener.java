package io.github.sasp4j.http.deviation;

import io.github.sasp4j.order.OrderNumber;

/**
 * Receives each deviation of a response from the specification.
 *
 * <p>Called in the thread that reads the response, before the response reaches its caller; an implementation is
 * thread-safe and quick. What it throws goes to that thread's uncaught-exception handler and spoils no response.
 */
@FunctionalInterface
public interface DeviationListener {

    /**
     * A response deviated from the specification.
     *
     * @param order the order that was requested
     */
    void onDeviation(OrderNumber order, Deviation deviation);

    /** The listener that does nothing. */
    static DeviationListener none() {
        return NoDeviationListener.INSTANCE;
    }
}
