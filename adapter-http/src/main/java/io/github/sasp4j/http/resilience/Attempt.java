package io.github.sasp4j.http.resilience;

import io.github.sasp4j.http.internal.client.CallerCode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Starts a call in the context of the thread that wants its result, on whatever thread that is. Thread-safe.
 *
 * @param <T> the result of the call
 */
@FunctionalInterface
interface Attempt<T> {

    /** Starts the call once more. */
    CompletableFuture<T> make();

    /** Keeps the context of this thread for each start of a call. */
    static <T> Attempt<T> capture(Supplier<CompletionStage<T>> call, UnaryOperator<Runnable> contextPropagation) {
        try {
            ThreadLocal<CompletableFuture<T>> made = ThreadLocal.withInitial(() -> failed(null));
            Runnable inContext = contextPropagation.apply(() -> made.set(start(call)));
            return () -> start(inContext, made);
        } catch (RuntimeException | Error callersOwn) {
            return () -> failed(callersOwn);
        }
    }

    private static <T> CompletableFuture<T> start(Runnable inContext, ThreadLocal<CompletableFuture<T>> made) {
        try {
            inContext.run();
            return made.get();
        } catch (RuntimeException | Error callersOwn) {
            return failed(callersOwn);
        } finally {
            made.remove();
        }
    }

    private static <T> CompletableFuture<T> failed(@Nullable Throwable callersOwn) {
        return CompletableFuture.failedFuture(CallerCode.failed("The context propagation failed.", callersOwn));
    }

    private static <T> CompletableFuture<T> start(Supplier<CompletionStage<T>> call) {
        try {
            return call.get().toCompletableFuture();
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
