package com.example.hosting;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/** A port that keeps to a pace. */
final class PacedStatuses implements PostPaymentStatuses {

    private final AtomicBoolean closed = new AtomicBoolean();
    private final PostPaymentStatuses service;
    private final Pace pace;

    /** @param pace shared by all ports to the service */
    PacedStatuses(PostPaymentStatuses service, Pace pace) {
        this.service = service;
        this.pace = pace;
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        // A closed port makes no call, so that it needs no turn.
        return closed.get() ? service.fetch(request) : pace.keep(() -> service.fetch(request));
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
