package io.github.sasp4j.http.resilience;

import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Bounds the calls at once, and those that wait for their turn without a thread. Thread-safe. */
final class CallSlots {

    private final int maxCalls;
    private final int maxWaiting;
    private final Deque<CompletableFuture<@Nullable Void>> waiting = new ArrayDeque<>();
    private int calls;

    CallSlots(int maxCalls, int maxWaiting) {
        this.maxCalls = maxCalls;
        this.maxWaiting = maxWaiting;
    }

    /** A stage that completes when the call may be made; cancelling it gives the place in the queue up. */
    synchronized CompletableFuture<@Nullable Void> acquire() {
        if (calls < maxCalls) {
            calls++;
            return CompletableFuture.completedFuture(null);
        }
        waiting.removeIf(CompletableFuture::isDone);
        if (waiting.size() >= maxWaiting) {
            return CompletableFuture.failedFuture(new TransportException(
                    Reason.TOO_MANY_CALLS,
                    maxCalls + " calls of this account are under way and " + maxWaiting + " are waiting.",
                    null));
        }
        CompletableFuture<@Nullable Void> turn = new CompletableFuture<>();
        waiting.add(turn);
        return turn;
    }

    /** Passes the slot of a call that has ended to the next one that still waits. */
    void release() {
        CompletableFuture<@Nullable Void> next;
        do {
            synchronized (this) {
                next = waiting.poll();
                if (next == null) {
                    calls--;
                    return;
                }
            }
        } while (!next.complete(null));
    }
}
