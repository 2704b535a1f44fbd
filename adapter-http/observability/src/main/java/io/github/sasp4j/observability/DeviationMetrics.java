package io.github.sasp4j.observability;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.order.OrderNumber;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;

/** The counter {@value #DEVIATIONS} of Micrometer: deviations of responses from the specification, by kind. Thread-safe. */
@SuppressWarnings("exports") // who uses it has Micrometer; who does not shall compile without
public final class DeviationMetrics implements DeviationListener {

    /** The counter of deviations. */
    public static final String DEVIATIONS = "sasp.deviations";

    private final MeterRegistry registry;

    /** Metrics in a registry. */
    public DeviationMetrics(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public void onDeviation(OrderNumber order, Deviation deviation) {
        registry.counter(DEVIATIONS, "kind", deviation.kind().name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
