package com.example.hosting;

import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * The port for a page that many people reload: whoever asks the same within a while gets the same response, and the
 * service is asked once. A denied access is not tried again for longer still. Other failures are not kept.
 *
 * <p>What is kept lies in memory, and is forgotten with the first call after its time. Thread-safe; closing it closes
 * the port behind it.
 */
public final class CachedStatuses implements PostPaymentStatuses {

    private final Map<StatusRequest, SharedCall> looks = new ConcurrentHashMap<>();
    private final PostPaymentStatuses service;
    private final CacheTimes patience;
    private final InstantSource clock;
    private volatile boolean closed;

    public CachedStatuses(PostPaymentStatuses service, CacheTimes patience, InstantSource clock) {
        this.service = service;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        try {
            return look(request).get();
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new CompletionException(failed);
        }
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        return look(request);
    }

    @Override
    public void close() {
        closed = true;
        looks.clear();
        service.close();
    }

    private CompletableFuture<PostPaymentStatus> look(StatusRequest request) {
        if (closed) {
            return CompletableFuture.failedFuture(
                    new TransportException(Reason.CLOSED, "The port has been closed.", null));
        }
        Instant now = clock.instant();
        looks.values().removeIf(look -> !look.isGoodAt(now));
        return looks.compute(
                        request,
                        (same, last) -> last != null && last.isGoodAt(now)
                                ? last
                                : SharedCall.begun(service.fetchAsync(same), patience, clock))
                .forOneAsker();
    }

    private static TransportException interrupted() {
        return new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
    }
}
