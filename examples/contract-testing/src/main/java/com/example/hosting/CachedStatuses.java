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
 * Caches the port for a page that many people reload: equal requests within a time share one response, and the
 * service is called once. A denied access is not tried again for a longer time. Other failures are not cached.
 *
 * <p>Responses are kept in memory and removed with the first call after their time. Thread-safe; closing it closes
 * the port behind it.
 */
public final class CachedStatuses implements PostPaymentStatuses {

    private final Map<StatusRequest, SharedCall> calls = new ConcurrentHashMap<>();
    private final PostPaymentStatuses service;
    private final CacheTimes times;
    private final InstantSource clock;
    private volatile boolean closed;

    public CachedStatuses(PostPaymentStatuses service, CacheTimes times, InstantSource clock) {
        this.service = service;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        try {
            return call(request).get();
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new CompletionException(failed);
        }
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        return call(request);
    }

    @Override
    public void close() {
        closed = true;
        calls.clear();
        service.close();
    }

    private CompletableFuture<PostPaymentStatus> call(StatusRequest request) {
        if (closed) {
            return CompletableFuture.failedFuture(
                    new TransportException(Reason.CLOSED, "The port has been closed.", null));
        }
        Instant now = clock.instant();
        calls.values().removeIf(call -> !call.isFreshAt(now));
        return calls.compute(
                        request,
                        (same, last) -> last != null && last.isFreshAt(now)
                                ? last
                                : SharedCall.start(service.fetchAsync(same), times, clock))
                .forOneCaller();
    }

    private static TransportException interrupted() {
        return new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
    }
}
