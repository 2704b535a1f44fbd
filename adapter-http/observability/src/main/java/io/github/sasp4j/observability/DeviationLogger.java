package io.github.sasp4j.observability;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.order.OrderNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line at DEBUG for each deviation, by SLF4J: its kind and where in the response it is. What is there can be personal and is
 * not in the line, nor is the order. Thread-safe.
 */
public final class DeviationLogger implements DeviationListener {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.sasp4j.deviations");

    /** A log under the name {@code io.github.sasp4j.deviations}. */
    public DeviationLogger() {}

    @Override
    public void onDeviation(OrderNumber order, Deviation deviation) {
        LOG.debug("{} at {}", deviation.kind(), deviation.pointer());
    }
}
