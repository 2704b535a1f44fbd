package com.example.hosting;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/** A port that waits for its turn before each call, and makes none after the first denial: that can lock an account. */
final class PacedStatuses implements PostPaymentStatuses {

    private final AtomicBoolean closed = new AtomicBoolean();
    private final PostPaymentStatuses service;
    private final Bucket turns;
    private final BlockingStrategy waiting;
    private final AtomicBoolean denied;

    /**
     * @param turns shared by all ports to the service
     * @param denied whether the service has denied a call, shared too
     */
    PacedStatuses(PostPaymentStatuses service, Bucket turns, BlockingStrategy waiting, AtomicBoolean denied) {
        this.service = service;
        this.turns = turns;
        this.waiting = waiting;
        this.denied = denied;
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        if (closed.get()) {
            // It makes no call, so that it needs no turn.
            return service.fetch(request);
        }
        try {
            turns.asBlocking().consume(1, waiting);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
        }
        if (denied.get()) {
            throw new IllegalStateException("The service has denied the access: it is not asked any more.");
        }
        try {
            return service.fetch(request);
        } catch (AccessDeniedException first) {
            denied.set(true);
            throw first;
        }
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        return CompletableFuture.supplyAsync(() -> fetch(request));
    }

    @Override
    public void close() {
        closed.set(true);
        service.close();
    }
}
