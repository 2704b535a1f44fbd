package com.example.hosting;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** One call to the service, which all those share who ask the same while it is under way and for a while after. */
final class SharedCall {

    private final CompletableFuture<PostPaymentStatus> answer;
    private volatile Instant end = Instant.MAX;

    private SharedCall(CompletableFuture<PostPaymentStatus> answer) {
        this.answer = answer;
    }

    static SharedCall begun(CompletionStage<PostPaymentStatus> call, CacheTimes patience, InstantSource clock) {
        SharedCall look = new SharedCall(new CompletableFuture<>());
        call.whenComplete((status, failure) -> {
            look.end = clock.instant().plus(keepFor(failure, patience));
            if (failure == null) {
                look.answer.complete(status);
            } else {
                look.answer.completeExceptionally(cause(failure));
            }
        });
        return look;
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(end);
    }

    /** A stage of the asker's own: giving it up takes the response from nobody else. */
    CompletableFuture<PostPaymentStatus> forOneAsker() {
        return answer.copy();
    }

    private static Duration keepFor(Throwable failure, CacheTimes patience) {
        if (failure == null) {
            return patience.afterAnswer();
        }
        return cause(failure) instanceof AccessDeniedException ? patience.afterDenial() : Duration.ZERO;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
