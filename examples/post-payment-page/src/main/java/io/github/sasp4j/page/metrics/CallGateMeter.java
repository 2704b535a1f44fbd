package io.github.sasp4j.page.metrics;

import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what happens to calls in the gate as {@code sasp.gate}, by operation and event. */
public final class CallGateMeter implements CallListener {

    private final MeterRegistry meters;

    /** Counts in a registry. */
    public CallGateMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void onEvent(CallEvent event) {
        meters.counter("sasp.gate", "operation", word(event.operation()), "event", word(event.type()))
                .increment();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
