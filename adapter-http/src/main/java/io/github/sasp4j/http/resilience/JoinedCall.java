package io.github.sasp4j.http.resilience;

import io.github.sasp4j.http.internal.client.PendingFutures;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A call whose response several callers wait for. It is given up when the last of them has given up. Thread-safe. */
final class JoinedCall<T> {

    private final CompletableFuture<T> call = new CompletableFuture<>();
    private @Nullable CompletableFuture<T> source;
    private int callers;

    /** A future of one more caller's own; empty if the call has been given up already. */
    synchronized Optional<CompletableFuture<T>> join() {
        if (call.isCancelled()) {
            return Optional.empty();
        }
        callers++;
        CompletableFuture<T> own = call.copy();
        Stages.whenDone(own, (result, failure) -> {
            if (!call.isDone()) {
                leave();
            }
        });
        return Optional.of(own);
    }

    /**
     * Starts to pass on what a future brings.
     *
     * @param before what is done with it before any caller has it
     */
    void isBroughtBy(CompletableFuture<T> outcome, BiConsumer<@Nullable T, @Nullable Throwable> before) {
        synchronized (this) {
            source = outcome;
        }
        Stages.whenDone(outcome, (result, failure) -> {
            before.accept(result, failure);
            Stages.pass(result, failure, call);
        });
        if (call.isCancelled()) {
            outcome.cancel(true);
        }
    }

    /** Ends the call for all of its callers. */
    void giveUp() {
        CompletableFuture<T> abandoned;
        synchronized (this) {
            abandoned = source;
        }
        call.completeExceptionally(PendingFutures.closed());
        if (abandoned != null) {
            abandoned.cancel(true);
        }
    }

    private void leave() {
        CompletableFuture<T> abandoned;
        synchronized (this) {
            callers--;
            if (callers > 0) {
                return;
            }
            abandoned = source;
            call.cancel(true);
        }
        if (abandoned != null) {
            abandoned.cancel(true);
        }
    }
}
