package io.github.sasp4j.http;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The two ports of one configuration, and calls of every form by them. */
final class BothPorts implements AutoCloseable {

    /** Longer than one piece of an upload. */
    static final ValidationDocument DOCUMENT = ValidationDocument.of(
            "a.pdf", "application/pdf", 100_000, () -> new ByteArrayInputStream(new byte[100_000]));

    private final PostPaymentStatuses statuses;
    private final ValidationDocuments documents;
    private final URI uploadAddress;

    BothPorts(SaspHttpConfig config, URI uploadAddress) {
        this.statuses = SaspHttp.statuses(config);
        this.documents = SaspHttp.documents(config);
        this.uploadAddress = uploadAddress;
    }

    /** Makes a call and tells how it has failed; empty if it has not. */
    Optional<SaspException> failure(CallForm form) {
        return failure(() -> {
            switch (form) {
                case FETCH -> statuses.fetch(StatusRequest.of("654824"));
                case FETCH_ASYNC -> join(statuses.fetchAsync(StatusRequest.of("654824")));
                case UPLOAD, UPLOAD_ASYNC -> upload(form, DOCUMENT, UploadObserver.none());
            }
        });
    }

    /** Uploads a document and tells how that has failed; empty if it has not. */
    Optional<SaspException> uploadFailure(CallForm form, ValidationDocument document, UploadObserver observer) {
        return failure(() -> upload(form, document, observer));
    }

    private static Optional<SaspException> failure(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (SaspException failure) {
            return Optional.of(failure);
        }
    }

    private void upload(CallForm form, ValidationDocument document, UploadObserver observer) {
        UploadRequest upload = UploadFixture.request(uploadAddress, document);
        if (form == CallForm.UPLOAD) {
            documents.upload(upload, observer);
        } else {
            join(documents.uploadAsync(upload, observer));
        }
    }

    private static void join(CompletionStage<?> stage) {
        try {
            stage.toCompletableFuture().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof SaspException known) {
                throw known;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        statuses.close();
        documents.close();
    }
}
