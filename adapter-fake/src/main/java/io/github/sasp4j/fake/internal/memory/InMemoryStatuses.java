package io.github.sasp4j.fake.internal.memory;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.fake.internal.vendor.Vendor;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The port in front of a vendor in memory. It holds nothing but whether it is closed. */
public final class InMemoryStatuses implements PostPaymentStatuses {

    private final Vendor vendor;
    private final Access access;
    private volatile boolean closed;

    public InMemoryStatuses(Vendor vendor, Access access) {
        this.vendor = vendor;
        this.access = Objects.requireNonNull(access, "access");
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        if (Thread.currentThread().isInterrupted()) {
            throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
        }
        return respond(request);
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        try {
            return CompletableFuture.completedFuture(respond(request));
        } catch (SaspException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return "PostPaymentStatuses[in memory]";
    }

    private PostPaymentStatus respond(StatusRequest request) {
        if (closed) {
            throw new TransportException(Reason.CLOSED, "The port is closed.", null);
        }
        return InMemoryFaults.deliver(vendor.respond(request, request.access().orElse(access)));
    }
}
