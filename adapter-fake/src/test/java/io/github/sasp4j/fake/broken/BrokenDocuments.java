package io.github.sasp4j.fake.broken;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A port in memory that keeps every promise; each subclass breaks one. */
class BrokenDocuments implements ValidationDocuments {

    private final ValidationDocuments whole;

    BrokenDocuments(FakeSasp vendor) {
        this.whole = vendor.documents();
    }

    @Override
    public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
        return whole.upload(request, observer);
    }

    @Override
    public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
        return whole.uploadAsync(request, observer);
    }

    @Override
    public void close() {
        whole.close();
    }

    static boolean hasOnly(UploadRequest request, String name) {
        return request.documents().size() == 1
                && request.documents().get(0).name().text().equals(name);
    }

    static UploadRequest with(UploadRequest request, ValidationDocument document) {
        return new UploadRequest(request.access(), List.of(document), request.comment());
    }
}
