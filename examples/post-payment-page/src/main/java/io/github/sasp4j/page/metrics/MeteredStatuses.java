package io.github.sasp4j.page.metrics;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A port whose calls are timed as {@code sasp.calls}, with the tag {@code outcome}. Closes what it stands on. */
public final class MeteredStatuses implements PostPaymentStatuses {

    private static final String CALLS = "sasp.calls";

    private final PostPaymentStatuses statuses;
    private final MeterRegistry meters;
    private final LastCall lastCall;

    /** Times the calls of a port. */
    public MeteredStatuses(PostPaymentStatuses statuses, MeterRegistry meters, LastCall lastCall) {
        this.statuses = statuses;
        this.meters = meters;
        this.lastCall = lastCall;
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        Timer.Sample begun = Timer.start(meters);
        try {
            PostPaymentStatus status = statuses.fetch(request);
            note(begun, null);
            return status;
        } catch (RuntimeException failure) {
            note(begun, failure);
            throw failure;
        }
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        Timer.Sample begun = Timer.start(meters);
        CompletionStage<PostPaymentStatus> call = statuses.fetchAsync(request);
        // The stage itself is handed on, so that cancelling it still gives the call up.
        call.whenComplete((status, failure) -> note(begun, failure));
        return call;
    }

    @Override
    public void close() {
        statuses.close();
    }

    private void note(Timer.Sample begun, @Nullable Throwable failure) {
        String outcome = Outcome.of(failure);
        begun.stop(meters.timer(CALLS, "outcome", outcome));
        lastCall.note(outcome);
    }
}
