package io.github.sasp4j.http.internal.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends futures that do not end by themselves. The HTTP client's own timeout cannot: it waits for a name look-up and for
 * code of the caller that blocks.
 */
public final class Deadline {

    private Deadline() {}

    /**
     * Ends a future with a failure if it has not ended in time.
     *
     * @param failure made when the time has passed, on a thread of the common pool: what the caller has attached to the
     *     future may block
     */
    public static void enforce(CompletableFuture<?> future, Duration time, Supplier<? extends Throwable> failure) {
        CompletableFuture<Boolean> timer =
                new CompletableFuture<Boolean>().completeOnTimeout(true, time.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> unusedTimer = timer.thenAcceptAsync(passed -> {
            if (!future.isDone()) {
                future.completeExceptionally(failure.get());
            }
        });
        CompletableFuture<?> unusedEnd = future.whenComplete((result, failed) -> timer.cancel(false));
    }
}
