package io.github.sasp4j.http.internal.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends futures that do not end by themselves. The HTTP client's own timeout cannot: it waits for a name look-up and for
 * code of the caller that blocks.
 */
public final class Deadline {

    /**
     * Its thread ends when no future is waited for. That of {@link CompletableFuture#orTimeout} never ends, and holds the
     * class loader of the web application that was the first to need it.
     */
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private Deadline() {}

    /**
     * Ends a future with a failure if it has not ended in time.
     *
     * @param failure made when the time has passed, on a thread of the common pool: what the caller has attached to the
     *     future may block
     */
    public static void enforce(CompletableFuture<?> future, Duration time, Supplier<? extends Throwable> failure) {
        ScheduledFuture<?> timer = TIMER.schedule(
                () -> {
                    CompletableFuture<Void> unusedTask = CompletableFuture.runAsync(() -> {
                        if (!future.isDone()) {
                            future.completeExceptionally(failure.get());
                        }
                    });
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
        CompletableFuture<?> unusedEnd = future.whenComplete((result, failed) -> timer.cancel(false));
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, DaemonThreads.named("sasp4j-deadlines"));
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(1, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }
}
