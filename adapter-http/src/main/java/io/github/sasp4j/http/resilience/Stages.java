package io.github.sasp4j.http.resilience;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows futures to their end. Stateless. */
final class Stages {

    private Stages() {}

    /** Does something with what a future brings; the failure comes without the JDK's wrapper around it. */
    static <T> void whenDone(CompletableFuture<T> future, BiConsumer<@Nullable T, @Nullable Throwable> action) {
        CompletableFuture<T> unused = future.whenComplete((result, failure) -> action.accept(result, bare(failure)));
    }

    /** Passes on what a future has brought. */
    static <T> void pass(@Nullable T result, @Nullable Throwable failure, CompletableFuture<T> to) {
        if (failure == null) {
            to.complete(result);
        } else {
            to.completeExceptionally(failure);
        }
    }

    /** Passes on what a future brings, and gives it up when nobody waits for the outcome any more. */
    static <T> void follow(CompletableFuture<T> future, CompletableFuture<T> outcome) {
        whenDone(future, (result, failure) -> pass(result, failure, outcome));
        whenDone(outcome, (result, failure) -> future.cancel(true));
    }

    /** The outcome of a future that another one leads to. Cancelling it cancels the one that is under way. */
    static <A, T> CompletableFuture<T> chain(CompletableFuture<A> first, Function<A, CompletableFuture<T>> next) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        whenDone(first, (found, failure) -> {
            if (failure != null) {
                outcome.completeExceptionally(failure);
            } else if (!outcome.isDone()) {
                follow(next.apply(found), outcome);
            }
        });
        return outcome;
    }

    static @Nullable Throwable bare(@Nullable Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
