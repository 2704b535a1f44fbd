package io.github.sasp4j.fake.broken;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.StatusRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Leaves a call that is under way without an end when it is closed. */
final class ForgetsCallsWhenClosed extends BrokenStatuses {
    private volatile boolean closed;

    /** The call takes a moment, so that it is under way when the port is closed. */
    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        CompletableFuture<PostPaymentStatus> whole = super.fetchAsync(request).toCompletableFuture();
        if (closed) {
            return whole;
        }
        CompletableFuture<PostPaymentStatus> result = new CompletableFuture<>();
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(() -> {
            if (!closed) {
                CompletableFuture<?> unused = whole.whenComplete((status, failure) -> {
                    if (failure == null) {
                        result.complete(status);
                    } else {
                        result.completeExceptionally(failure);
                    }
                });
            }
        });
        return result;
    }

    @Override
    public void close() {
        closed = true;
        super.close();
    }
}
