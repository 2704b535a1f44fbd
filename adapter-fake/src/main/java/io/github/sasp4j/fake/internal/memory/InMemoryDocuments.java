package io.github.sasp4j.fake.internal.memory;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.fake.internal.vendor.UploadService;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;

/** The port for documents in front of a vendor in memory. It holds nothing but whether it is closed. */
public final class InMemoryDocuments implements ValidationDocuments {

    private final UploadService uploads;
    private final UploadRules rules;
    private volatile boolean closed;

    public InMemoryDocuments(UploadService uploads, UploadRules rules) {
        this.uploads = uploads;
        this.rules = rules;
    }

    @Override
    public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
        Thread caller = Thread.currentThread();
        if (caller.isInterrupted()) {
            throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
        }
        return send(request, observer, caller::isInterrupted);
    }

    @Override
    public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
        CompletableFuture<UploadReceipt> result = new CompletableFuture<>();
        Thread sender = new Thread(
                () -> {
                    try {
                        result.complete(send(request, observer, result::isCancelled));
                    } catch (RuntimeException | Error failure) {
                        result.completeExceptionally(failure);
                    }
                },
                "sasp4j-fake-upload");
        sender.setDaemon(true);
        sender.start();
        return result;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return "ValidationDocuments[in memory]";
    }

    private UploadReceipt send(UploadRequest request, UploadObserver observer, BooleanSupplier givenUp) {
        Objects.requireNonNull(observer, "observer");
        if (closed) {
            throw new TransportException(Reason.CLOSED, "The port is closed.", null);
        }
        rules.check(request.access().url(), request.documents());
        return new InMemoryUpload(request, observer, uploads.takeFault(), () -> closed || givenUp.getAsBoolean())
                .to(uploads);
    }
}
