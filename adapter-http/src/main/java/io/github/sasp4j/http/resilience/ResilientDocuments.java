package io.github.sasp4j.http.resilience;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.http.resilience.CallEvent.Operation;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Uploads behind a {@link CallGate}: a few at once, and another attempt only if nothing has left. How long an upload may
 * take is up to the port, as it depends on the size of the files. Thread-safe.
 */
final class ResilientDocuments implements ValidationDocuments {

    private final ValidationDocuments port;
    private final Supplier<Account> account;
    private final Pipeline pipeline;

    ResilientDocuments(ValidationDocuments port, ResilienceConfig config, Supplier<Account> account) {
        this.port = port;
        this.account = account;
        this.pipeline = new Pipeline(config, Operation.UPLOAD);
    }

    @Override
    public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
        if (Thread.currentThread().isInterrupted()) {
            throw Waiting.interrupted();
        }
        return Waiting.result(start(request, observer));
    }

    @Override
    public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
        return start(request, observer);
    }

    @Override
    public void close() {
        pipeline.close();
        port.close();
    }

    @Override
    public String toString() {
        return "ResilientDocuments[" + port + "]";
    }

    private CompletableFuture<UploadReceipt> start(UploadRequest request, UploadObserver observer) {
        return pipeline.call(
                account.get(), Optional.empty(), CallOptions.defaults(), () -> port.uploadAsync(request, observer));
    }
}
