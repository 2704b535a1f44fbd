package io.github.sasp4j.page.metrics;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A port whose uploads are timed as {@code sasp.uploads}, with the tag {@code outcome}. Closes what it stands on. */
public final class MeteredDocuments implements ValidationDocuments {

    private static final String UPLOADS = "sasp.uploads";

    private final ValidationDocuments documents;
    private final MeterRegistry meters;

    /** Times the uploads of a port. */
    public MeteredDocuments(ValidationDocuments documents, MeterRegistry meters) {
        this.documents = documents;
        this.meters = meters;
    }

    @Override
    public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
        Timer.Sample begun = Timer.start(meters);
        try {
            UploadReceipt receipt = documents.upload(request, observer);
            note(begun, null);
            return receipt;
        } catch (RuntimeException failure) {
            note(begun, failure);
            throw failure;
        }
    }

    @Override
    public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
        Timer.Sample begun = Timer.start(meters);
        CompletionStage<UploadReceipt> upload = documents.uploadAsync(request, observer);
        upload.whenComplete((receipt, failure) -> note(begun, failure));
        return upload;
    }

    @Override
    public void close() {
        documents.close();
    }

    private void note(Timer.Sample begun, @Nullable Throwable failure) {
        begun.stop(meters.timer(UPLOADS, "outcome", Outcome.of(failure)));
    }
}
