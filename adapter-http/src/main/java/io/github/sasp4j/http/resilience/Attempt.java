package io.github.sasp4j.http.resilience;

import io.github.sasp4j.http.internal.client.CallerCode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Starts a call, and tells of it, in the context of the thread that wants its result, on whatever thread that is.
 * Thread-safe.
 *
 * @param <T> the result of the call
 */
final class Attempt<T> {

    private final Supplier<CompletionStage<T>> call;
    private final ThreadLocal<Runnable> task = ThreadLocal.withInitial(() -> () -> {});
    private final Runnable inContext;

    private Attempt(Supplier<CompletionStage<T>> call, UnaryOperator<Runnable> contextPropagation) {
        this.call = call;
        this.inContext = contextPropagation.apply(() -> task.get().run());
    }

    /** Keeps the context of this thread for each start of a call. */
    static <T> Attempt<T> capture(Supplier<CompletionStage<T>> call, UnaryOperator<Runnable> contextPropagation) {
        try {
            return new Attempt<>(call, contextPropagation);
        } catch (RuntimeException | Error callersOwn) {
            return new Attempt<>(() -> failed(callersOwn), UnaryOperator.identity());
        }
    }

    /** Starts the call once more. */
    CompletableFuture<T> make() {
        AtomicReference<@Nullable CompletableFuture<T>> made = new AtomicReference<>();
        try {
            run(() -> made.set(start()));
        } catch (RuntimeException | Error callersOwn) {
            return failed(callersOwn);
        }
        CompletableFuture<T> started = made.get();
        return started == null ? failed(null) : started;
    }

    /** Tells a listener something; without the context if its code fails. */
    void tell(Runnable listener) {
        FutureTask<@Nullable Void> once = new FutureTask<>(listener, null);
        try {
            run(once);
        } catch (RuntimeException | Error callersOwn) {
            once.run();
        }
    }

    private void run(Runnable work) {
        task.set(work);
        try {
            inContext.run();
        } finally {
            task.remove();
        }
    }

    private CompletableFuture<T> start() {
        try {
            return call.get().toCompletableFuture();
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static <T> CompletableFuture<T> failed(@Nullable Throwable callersOwn) {
        return CompletableFuture.failedFuture(CallerCode.failed("The context propagation failed.", callersOwn));
    }
}
