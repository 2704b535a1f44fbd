package io.github.sasp4j.observability;

import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallListener;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;

/**
 * Metrics of Micrometer: the timer {@value #ATTEMPTS} of attempts by operation, HTTP status and outcome, which is {@code
 * success} or the kind of the error, the summary {@value #BYTES} of their bytes by operation, and the counter {@value #EVENTS}
 * of what the gate does, by operation and event. No tag names an order, an
 * account or a secret. Thread-safe.
 *
 * <pre>{@code
 * CallGate gate = CallGate.of(ResilienceConfig.builder().listener(new CallMetrics(registry)).build());
 * }</pre>
 *
 * @see ObservedStatuses observations, for traces
 */
@SuppressWarnings("exports") // who uses it has Micrometer; who does not shall compile without
public final class CallMetrics implements CallListener {

    /** The timer of attempts. */
    public static final String ATTEMPTS = "sasp.attempts";

    /** The sizes of what went over the wire: responses of statuses, files of uploads. */
    public static final String BYTES = "sasp.transferred";

    /** The counter of events. */
    public static final String EVENTS = "sasp.gate";

    private final MeterRegistry registry;

    /** Metrics in a registry. */
    public CallMetrics(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public void onEvent(CallEvent event) {
        String operation = TagWords.of(event.operation());
        registry.counter(EVENTS, "operation", operation, "event", TagWords.of(event.type()))
                .increment();
        if (event.type() == CallEvent.Type.SUCCEEDED || event.type() == CallEvent.Type.FAILED) {
            String outcome = event.failure().map(TagWords::of).orElse(TagWords.SUCCESS);
            String httpStatus = event.httpStatus().isPresent()
                    ? Integer.toString(event.httpStatus().getAsInt())
                    : "none";
            registry.timer(ATTEMPTS, "operation", operation, "outcome", outcome, "http.status", httpStatus)
                    .record(event.duration());
            event.bytes()
                    .ifPresent(bytes -> DistributionSummary.builder(BYTES)
                            .baseUnit("bytes")
                            .tag("operation", operation)
                            .register(registry)
                            .record((double) bytes));
        }
    }
}
