package io.github.sasp4j.observability;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** Makes an observation of each upload of a port, as {@link ObservedStatuses} does of each status. Thread-safe. */
public final class ObservedDocuments implements ValidationDocuments {

    private final ValidationDocuments port;
    private final ObservedCalls calls;

    /** A port whose uploads are observed. Closing it closes the port. */
    @SuppressWarnings("exports") // who uses it has Micrometer; who does not shall compile without
    public ObservedDocuments(ValidationDocuments port, ObservationRegistry registry) {
        this.port = Objects.requireNonNull(port, "port");
        this.calls = new ObservedCalls("upload", registry);
    }

    @Override
    public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
        return calls.observe(() -> port.upload(request, observer));
    }

    @Override
    public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
        return calls.observeStage(() -> port.uploadAsync(request, observer));
    }

    @Override
    public void close() {
        port.close();
    }

    @Override
    public String toString() {
        return "ObservedDocuments[" + port + "]";
    }
}
