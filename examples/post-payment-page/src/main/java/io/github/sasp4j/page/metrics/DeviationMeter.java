package io.github.sasp4j.page.metrics;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.order.OrderNumber;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts deviations from the specification as {@code sasp.deviations}, by kind, and logs where in a response they were: what
 * was there can be personal.
 */
public final class DeviationMeter implements DeviationListener {

    private static final Logger LOG = LoggerFactory.getLogger(DeviationMeter.class);

    private final MeterRegistry meters;

    /** Counts in a registry. */
    public DeviationMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void onDeviation(OrderNumber order, Deviation deviation) {
        meters.counter("sasp.deviations", "kind", deviation.kind().name().toLowerCase(Locale.ROOT))
                .increment();
        LOG.debug("{} at {}", deviation.kind(), deviation.pointer());
    }
}
