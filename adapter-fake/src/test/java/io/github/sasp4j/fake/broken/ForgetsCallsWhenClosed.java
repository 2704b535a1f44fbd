package io.github.sasp4j.fake.broken;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.StatusRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Leaves a call that is under way without an end when it is closed. */
final class ForgetsCallsWhenClosed extends BrokenStatuses {

    private boolean closed;

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        CompletableFuture<PostPaymentStatus> whole = super.fetchAsync(request).toCompletableFuture();
        return closed ? whole : new UntilJoined(whole);
    }

    @Override
    public void close() {
        closed = true;
        super.close();
    }

    /** Is under way until somebody joins it, so that no other promise notices. */
    private static final class UntilJoined extends CompletableFuture<PostPaymentStatus> {

        private final CompletableFuture<PostPaymentStatus> whole;

        UntilJoined(CompletableFuture<PostPaymentStatus> whole) {
            this.whole = whole;
        }

        @Override
        public PostPaymentStatus join() {
            CompletableFuture<?> unused = whole.whenComplete((status, failure) -> {
                if (failure == null) {
                    complete(status);
                } else {
                    completeExceptionally(failure);
                }
            });
            return super.join();
        }
    }
}
