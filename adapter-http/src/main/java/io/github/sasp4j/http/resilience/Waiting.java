package io.github.sasp4j.http.resilience;

import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.http.internal.client.CallerStackTrace;
import io.github.sasp4j.http.internal.client.Deadline;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for the end of a call, no longer than a caller wants to. Stateless. */
final class Waiting {

    private Waiting() {}

    /** The same future, ended with a transport error when the deadline passes. */
    static <T> CompletableFuture<T> until(Duration deadline, CompletableFuture<T> future) {
        CompletableFuture<T> bounded = new CompletableFuture<>();
        Stages.follow(future, bounded);
        Deadline.enforce(bounded, deadline, () -> timedOut(deadline));
        return bounded;
    }

    /**
     * The result of a call.
     *
     * @throws io.github.sasp4j.error.SaspException the error of the call
     */
    static <T> T result(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException failed) {
            throw CallerStackTrace.of(Stages.bare(failed.getCause()));
        }
    }

    static TransportException interrupted() {
        return new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
    }

    private static TransportException timedOut(Duration deadline) {
        return new TransportException(
                Reason.TIMED_OUT, "The call did not end within its deadline of " + deadline + ".", null);
    }
}
