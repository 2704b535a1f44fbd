package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.port.StatusRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The access of requests that have none of their own. A supplier of the caller may block, so it runs on a thread that
 * nobody waits for longer than for the call, and not after the port is closed. Thread-safe.
 */
public final class CallerAccess {

    private final Supplier<? extends Access> supplier;
    private final Executor threads;
    private final UnaryOperator<Runnable> contextPropagation;
    private final PendingFutures pending = new PendingFutures();

    /** An access from a supplier, or the same one always. */
    public CallerAccess(
            Supplier<? extends Access> supplier, Executor threads, UnaryOperator<Runnable> contextPropagation) {
        this.supplier = supplier;
        this.threads = threads;
        this.contextPropagation = contextPropagation;
    }

    /** The access of a request, if it is known without asking the supplier. */
    public Optional<Access> known(StatusRequest request) {
        return request.access()
                .or(() -> supplier instanceof FixedAccess fixed ? Optional.of(fixed.access()) : Optional.empty());
    }

    /** What the supplier gives, or an error that names it. */
    public CompletableFuture<Access> supplied() {
        CompletableFuture<Access> access = new CompletableFuture<>();
        pending.add(access);
        try {
            threads.execute(contextPropagation.apply(() -> supply(access)));
        } catch (RejectedExecutionException closed) {
            access.completeExceptionally(PendingFutures.closed());
        } catch (RuntimeException | Error callersOwn) {
            access.completeExceptionally(CallerCode.failed("The context propagation failed.", callersOwn));
        }
        return access;
    }

    /** Ends what waits for the supplier. */
    public void close() {
        pending.close();
    }

    private void supply(CompletableFuture<Access> access) {
        try {
            access.complete(CallerCode.access(supplier));
        } catch (RuntimeException failure) {
            access.completeExceptionally(failure);
        }
    }
}
