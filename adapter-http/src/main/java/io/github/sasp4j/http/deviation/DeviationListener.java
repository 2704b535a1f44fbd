package io.github.sasp4j.http.deviation;

import io.github.sasp4j.order.OrderNumber;

/**
 * Is told of each departure of an answer from the document.
 *
 * <p>Called in the thread that reads the answer, before the answer reaches its caller; an implementation is
 * thread-safe and quick. What it throws goes to that thread's uncaught-exception handler and spoils no answer.
 */
@FunctionalInterface
public interface DeviationListener {

    /**
     * An answer departed from the document.
     *
     * @param asked the order that was asked for
     */
    void onDeviation(OrderNumber asked, Deviation deviation);

    /** The listener that does nothing. */
    static DeviationListener none() {
        return (asked, deviation) -> {};
    }
}
