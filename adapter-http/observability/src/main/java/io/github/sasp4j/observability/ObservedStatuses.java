package io.github.sasp4j.observability;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/**
 * Makes an observation of Micrometer, {@value #NAME}, of each call of a port, for traces and metrics. Its keys
 * are {@code operation} and, when it ends, {@code outcome}: {@code success}, the kind of the error, or {@code cancelled}. No
 * key names an order, an account or a secret, and nothing of a trace is sent to the service. Thread-safe.
 *
 * <p>Behind a {@code CallGate} each attempt is an observation; with {@code ResilienceConfig.Builder.contextPropagation} its
 * parent is that of the thread that makes the call. In front of a gate a call with its waits and retries is one.
 *
 * <pre>{@code
 * PostPaymentStatuses port = SaspHttp.statuses(config.toBuilder().withoutGate().build());
 * ResilientStatuses statuses = gate.statuses(new ObservedStatuses(port, registry), login);
 * }</pre>
 */
public final class ObservedStatuses implements PostPaymentStatuses {

    /** The name of each observation, of statuses and of uploads. */
    public static final String NAME = "sasp.call";

    private final PostPaymentStatuses port;
    private final ObservedCalls calls;

    /** A port whose calls are observed. Closing it closes the port. */
    @SuppressWarnings("exports") // who uses it has Micrometer; who does not shall compile without
    public ObservedStatuses(PostPaymentStatuses port, ObservationRegistry registry) {
        this.port = Objects.requireNonNull(port, "port");
        this.calls = new ObservedCalls("status", registry);
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        return calls.observe(() -> port.fetch(request));
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        return calls.observeStage(() -> port.fetchAsync(request));
    }

    @Override
    public void close() {
        port.close();
    }

    @Override
    public String toString() {
        return "ObservedStatuses[" + port + "]";
    }
}
