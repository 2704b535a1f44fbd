package io.github.sasp4j.integration.resilience;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port that holds each response back until a test lets it go. */
final class HeldStatuses implements PostPaymentStatuses {

    private final PostPaymentStatuses port;
    private final List<Held> held = new CopyOnWriteArrayList<>();

    HeldStatuses(PostPaymentStatuses port) {
        this.port = port;
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        throw new UnsupportedOperationException("the gate calls without waiting");
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        Held call = new Held(request, new CompletableFuture<>());
        held.add(call);
        return call.response();
    }

    @Override
    public void close() {
        port.close();
    }

    /** The calls that have arrived, those included that were let go or given up. */
    int calls() {
        return held.size();
    }

    boolean isGivenUp(int call) {
        return held.get(call).response().isCancelled();
    }

    void letGo(int call) {
        Held released = held.get(call);
        released.response().complete(port.fetch(released.request()));
    }

    private record Held(StatusRequest request, CompletableFuture<PostPaymentStatus> response) {}
}
