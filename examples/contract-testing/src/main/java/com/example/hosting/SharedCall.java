package com.example.hosting;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** One call to the service, shared by all equal requests while it runs and for a time after. */
final class SharedCall {

    private final CompletableFuture<PostPaymentStatus> response;
    private volatile Instant end = Instant.MAX;

    private SharedCall(CompletableFuture<PostPaymentStatus> response) {
        this.response = response;
    }

    static SharedCall start(CompletionStage<PostPaymentStatus> call, CacheTimes times, InstantSource clock) {
        SharedCall shared = new SharedCall(new CompletableFuture<>());
        call.whenComplete((status, failure) -> {
            shared.end = clock.instant().plus(keepFor(failure, times));
            if (failure == null) {
                shared.response.complete(status);
            } else {
                shared.response.completeExceptionally(cause(failure));
            }
        });
        return shared;
    }

    boolean isFreshAt(Instant now) {
        return now.isBefore(end);
    }

    /** A stage of the caller's own: cancelling it cancels nobody else's. */
    CompletableFuture<PostPaymentStatus> forOneCaller() {
        return response.copy();
    }

    private static Duration keepFor(Throwable failure, CacheTimes times) {
        if (failure == null) {
            return times.forResponse();
        }
        return cause(failure) instanceof AccessDeniedException ? times.forDenial() : Duration.ZERO;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
