package io.github.sasp4j.port;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.error.SaspException;
import java.util.concurrent.CompletionStage;

/**
 * Sends documents to the vendor; specification section 3.
 *
 * <p>A receipt means that the service has confirmed all of them. A {@link
 * io.github.sasp4j.error.UploadRefusedException} means that it rejected them, or that nothing was sent. Everything
 * between, from the first byte of the body on, is an {@link io.github.sasp4j.error.UploadOutcomeUnknownException}.
 * An upload is repeated only if nothing of it was sent.
 *
 * <p>Thread-safe. What every implementation owes its callers is written as a test, {@code
 * ValidationDocumentsContract} in the test kit.
 */
public interface ValidationDocuments extends AutoCloseable {

    /**
     * Sends documents and waits for what becomes of them.
     *
     * <p>Interrupting the calling thread ends the upload with a {@link io.github.sasp4j.error.TransportException}, or
     * an {@link io.github.sasp4j.error.UploadOutcomeUnknownException} once bytes may have left, and leaves the
     * thread's interrupt status set.
     *
     * @throws SaspException one of the sealed family, for everything that can go wrong on the way
     */
    UploadReceipt upload(UploadRequest request, UploadObserver observer);

    /** Sends documents without an observer. */
    default UploadReceipt upload(UploadRequest request) {
        return upload(request, UploadObserver.none());
    }

    /**
     * Sends documents without waiting. The stage fails with a {@link SaspException}, never with anything else.
     *
     * <p>Cancelling it, by {@code toCompletableFuture().cancel(true)}, cancels the upload on the wire too. Whether the
     * documents have arrived is then not known.
     */
    CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer);

    /**
     * Releases all resources and cancels running uploads. Later ones fail with a {@link
     * io.github.sasp4j.error.TransportException}. Closing twice does nothing.
     */
    @Override
    void close();
}
