package io.github.sasp4j.observability;

import io.github.sasp4j.error.SaspException;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One observation for each call of an operation. Thread-safe. */
final class ObservedCalls {

    private static final String OUTCOME = "outcome";

    private final String operation;
    private final ObservationRegistry registry;

    ObservedCalls(String operation, ObservationRegistry registry) {
        this.operation = operation;
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    <T> T observe(Supplier<T> call) {
        Observation observation = started();
        @Nullable Throwable failure = null;
        try {
            return observation.scoped(call);
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
            throw thrown;
        } finally {
            end(observation, failure);
        }
    }

    /** The stage of the call itself is returned, as cancelling another would not cancel the call. */
    <T> CompletionStage<T> observeStage(Supplier<CompletionStage<T>> call) {
        Observation observation = started();
        try {
            CompletionStage<T> stage = observation.scoped(call);
            var unused = stage.whenComplete((result, failure) -> {
                Throwable cause = bare(failure);
                if (cause != null && !(cause instanceof CancellationException)) {
                    observation.error(cause);
                }
                end(observation, cause);
            });
            return stage;
        } catch (RuntimeException | Error thrown) {
            end(observation, thrown);
            throw thrown;
        }
    }

    private Observation started() {
        return Observation.createNotStarted(ObservedStatuses.NAME, registry)
                .contextualName("sasp " + operation)
                .lowCardinalityKeyValue("operation", operation)
                .start();
    }

    private static void end(Observation observation, @Nullable Throwable failure) {
        observation.lowCardinalityKeyValue(OUTCOME, outcome(failure)).stop();
    }

    private static String outcome(@Nullable Throwable failure) {
        if (failure == null) {
            return TagWords.SUCCESS;
        }
        if (failure instanceof SaspException known) {
            return TagWords.of(known.kind());
        }
        return failure instanceof CancellationException ? "cancelled" : "other";
    }

    private static @Nullable Throwable bare(@Nullable Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
