package io.github.sasp4j.http.resilience;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.spi.DefaultScheduledFuture;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.RequestSent;
import io.github.sasp4j.error.RetryAdvice;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.resilience.CallEvent.Operation;
import io.github.sasp4j.port.CallOptions;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes a call in several attempts, by the advice of its failures. Thread-safe. */
final class Attempts {

    private final ResilienceConfig config;
    private final Operation operation;
    private final DelayedTasks scheduler;

    Attempts(ResilienceConfig config, Operation operation, DelayedTasks scheduler) {
        this.config = config;
        this.operation = operation;
        this.scheduler = scheduler;
    }

    /**
     * The outcome of the last attempt. The failure of the attempt before is a suppressed exception of each failure.
     *
     * @param listener is told of attempts to come
     * @param attempt makes the attempt of a number, from 1
     */
    <T> CompletableFuture<T> make(
            CallOptions options, Consumer<CallEvent> listener, IntFunction<CompletableFuture<T>> attempt) {
        Duration deadline = config.deadline(options);
        AtomicReference<@Nullable SaspException> last = new AtomicReference<>();
        RetryPolicy<T> policy = RetryPolicy.<T>builder()
                .handleIf(failure -> isWorthAnother(failure, deadline, options.waitsForLimit()))
                .withMaxAttempts(config.maxAttempts(options))
                .withMaxDuration(deadline)
                .withDelayFn(context -> delay(context.getLastException(), context.getAttemptCount()))
                .onRetryScheduled(event -> listener.accept(
                        CallEvent.of(CallEvent.Type.RETRIED, operation, event.getAttemptCount() + 1, event.getDelay())))
                .build();
        return Failsafe.with(policy).with(this::schedule).getStageAsync(context -> {
            CompletableFuture<T> call = attempt.apply(context.getAttemptCount() + 1);
            context.onCancel(() -> call.cancel(true));
            if (context.isCancelled()) {
                call.cancel(true);
            }
            return call.whenComplete((result, failure) -> suppress(last, Stages.bare(failure)));
        });
    }

    /**
     * A first attempt starts on the thread of whoever wants it, which saves a switch of threads, unless the configuration
     * has code of the caller: that may block.
     */
    private ScheduledFuture<?> schedule(Callable<?> attempt, long delay, TimeUnit unit) {
        if (delay > 0 || config.runsCallersCode()) {
            return scheduler.schedule(attempt, delay, unit);
        }
        FutureTask<?> now = new FutureTask<>(attempt);
        now.run();
        return new DefaultScheduledFuture<>();
    }

    /** The wait of a cooldown is the caller's to decide on; a cooldown or a budget would refuse another attempt anyway. */
    private boolean isWorthAnother(@Nullable Throwable failure, Duration deadline, boolean waitsForLimit) {
        return Stages.bare(failure) instanceof SaspException known
                && (waitsForLimit || known.kind() != ErrorKind.CALL_LIMIT_REACHED)
                && (operation == Operation.STATUS || known.requestSent() == RequestSent.NO)
                && known.retryAdvice() != RetryAdvice.NEVER
                && known.retryAfter()
                        .filter(wait -> wait.compareTo(deadline) >= 0)
                        .isEmpty();
    }

    private Duration delay(@Nullable Throwable failure, int attempts) {
        if (Stages.bare(failure) instanceof SaspException known
                && known.retryAfter().isPresent()) {
            return known.retryAfter().get();
        }
        Duration limit = config.firstBackoff();
        for (int i = 1; i < attempts && limit.compareTo(config.maxBackoff()) < 0; i++) {
            limit = limit.multipliedBy(2);
        }
        long longest = Math.min(limit.toNanos(), config.maxBackoff().toNanos());
        return Duration.ofNanos(longest == 0 ? 0 : ThreadLocalRandom.current().nextLong(longest));
    }

    private static void suppress(AtomicReference<@Nullable SaspException> last, @Nullable Throwable failure) {
        if (failure instanceof SaspException known) {
            SaspException before = last.getAndSet(known);
            if (before != null && before != known) {
                known.addSuppressed(before);
            }
        }
    }
}
