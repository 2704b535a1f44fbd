package io.github.sasp4j.http.resilience;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.error.RequestSent;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.internal.client.CancellableCallFuture;
import io.github.sasp4j.http.internal.client.Exchanged;
import io.github.sasp4j.http.internal.client.PendingFutures;
import io.github.sasp4j.http.resilience.CallEvent.Operation;
import io.github.sasp4j.port.CallOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way of a call through the gate: a slot, no rejection of its account, several attempts. Thread-safe. */
final class Pipeline {

    private final ResilienceConfig config;
    private final Operation operation;
    private final DelayedTasks scheduler = new DelayedTasks();
    private final PendingFutures turns = new PendingFutures();
    private final Attempts attempts;

    Pipeline(ResilienceConfig config, Operation operation) {
        this.config = config;
        this.operation = operation;
        this.attempts = new Attempts(config, operation, scheduler);
    }

    /**
     * Makes a call.
     *
     * @param access whose denial counts; empty where calls need no access
     * @param options outrank the configuration
     * @param call makes one attempt, without waiting
     */
    <T> CompletableFuture<T> call(
            Account account, Optional<Access> access, CallOptions options, Supplier<CompletionStage<T>> call) {
        if (isClosed()) {
            return CompletableFuture.failedFuture(PendingFutures.closed());
        }
        Attempt<T> inContext = Attempt.capture(call, config.contextPropagation());
        return attempts.make(options, event -> tell(inContext, event), attempt -> {
            Supplier<CompletableFuture<T>> once = () -> attempt(account, access, attempt, inContext);
            return options.waitsForLimit() ? afterLimit(once, config.deadline(options)) : once.get();
        });
    }

    /** Ends the calls that wait. Those that are under way end with their port, which knows what was sent. */
    void close() {
        scheduler.close();
        turns.close();
    }

    boolean isClosed() {
        return scheduler.isClosed();
    }

    /** Makes an attempt, again and again as long as a limit of the account is against it and ends within the deadline. */
    private <T> CompletableFuture<T> afterLimit(Supplier<CompletableFuture<T>> attempt, Duration deadline) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        afterLimit(attempt, deadline, outcome);
        return outcome;
    }

    private <T> void afterLimit(
            Supplier<CompletableFuture<T>> attempt, Duration deadline, CompletableFuture<T> outcome) {
        CompletableFuture<T> made = attempt.get();
        Stages.whenDone(outcome, (result, failure) -> made.cancel(true));
        Stages.whenDone(made, (result, failure) -> {
            Optional<Duration> wait = Optional.ofNullable(failure)
                    .flatMap(Pipeline::untilCallsAreAllowed)
                    .filter(time -> time.compareTo(deadline) < 0);
            if (wait.isEmpty() || outcome.isDone() || isClosed()) {
                Stages.pass(result, failure, outcome);
            } else {
                ScheduledFuture<?> unused = scheduler.schedule(
                        Executors.callable(() -> afterLimit(attempt, deadline, outcome)),
                        wait.get().toNanos(),
                        TimeUnit.NANOSECONDS);
            }
        });
    }

    private static Optional<Duration> untilCallsAreAllowed(Throwable failure) {
        return failure instanceof CallLimitReachedException limit && limit.requestSent() == RequestSent.NO
                ? limit.retryAfter()
                : Optional.empty();
    }

    private <T> CompletableFuture<T> attempt(Account account, Optional<Access> access, int attempt, Attempt<T> call) {
        CompletableFuture<@Nullable Void> slot = account.slots().acquire();
        CompletableFuture<T> outcome = new CompletableFuture<>();
        turns.add(slot);
        Stages.whenDone(slot, (turn, refused) -> {
            if (refused == null) {
                start(account, access, attempt, call, outcome);
            } else {
                if (refused instanceof SaspException noTurn) {
                    notCalled(call, attempt, noTurn);
                }
                outcome.completeExceptionally(refused);
            }
        });
        Stages.whenDone(outcome, (result, failure) -> slot.cancel(true));
        return outcome;
    }

    private <T> void start(
            Account account, Optional<Access> access, int attempt, Attempt<T> call, CompletableFuture<T> outcome) {
        Optional<SaspException> rejection = outcome.isDone() || isClosed()
                ? Optional.of(PendingFutures.closed())
                : account.rejection(access, config.clock().instant());
        if (rejection.isPresent()) {
            account.slots().release();
            notCalled(call, attempt, rejection.get());
            outcome.completeExceptionally(rejection.get());
            return;
        }
        long start = System.nanoTime();
        tell(call, CallEvent.of(CallEvent.Type.STARTED, operation, attempt, Duration.ZERO));
        CompletableFuture<T> made = call.make();
        Stages.whenDone(outcome, (result, failure) -> made.cancel(true));
        Stages.whenDone(made, (result, failure) -> {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (failure == null) {
                account.succeeded();
                tell(
                        call,
                        CallEvent.of(CallEvent.Type.SUCCEEDED, operation, attempt, took)
                                .after(exchanged(made)));
            } else if (failure instanceof SaspException known) {
                account.failed(access, known, config.clock().instant());
                tell(
                        call,
                        CallEvent.of(CallEvent.Type.FAILED, operation, attempt, took)
                                .because(known)
                                .after(exchanged(made)));
            }
            // Only now, so that the next call finds what this one has learned.
            account.slots().release();
            Stages.pass(result, failure, outcome);
        });
    }

    private void notCalled(Attempt<?> call, int attempt, SaspException cause) {
        tell(
                call,
                CallEvent.of(CallEvent.Type.NOT_CALLED, operation, attempt, Duration.ZERO)
                        .because(cause));
    }

    /** Of a call over HTTP; a fake's has no wire. */
    private static Exchanged exchanged(CompletableFuture<?> call) {
        return call instanceof CancellableCallFuture<?> overHttp ? overHttp.exchanged() : Exchanged.NOTHING;
    }

    private void tell(Attempt<?> call, CallEvent event) {
        if (config.hasListener()) {
            call.tell(() -> config.tell(event));
        }
    }
}
