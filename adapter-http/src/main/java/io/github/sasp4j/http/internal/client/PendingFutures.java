package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Futures that calls of a port wait for: those that are not done end with the port. Thread-safe. */
public final class PendingFutures {

    private final Set<Runnable> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** None yet. */
    public PendingFutures() {}

    /** Ends the future when the port is closed, or now if it has been, unless the future is done before. */
    public void add(CompletableFuture<?> future) {
        if (future.isDone()) {
            return;
        }
        Runnable end = () -> future.completeExceptionally(closed());
        ends.add(end);
        CompletableFuture<?> unused = future.whenComplete((result, failure) -> ends.remove(end));
        if (closed) {
            end.run();
        }
    }

    /** Ends all that are not done. */
    public void close() {
        closed = true;
        ends.forEach(Runnable::run);
    }

    /** The error of a call whose port is closed. */
    public static TransportException closed() {
        return new TransportException(Reason.CLOSED, "The port is closed.", null);
    }
}
