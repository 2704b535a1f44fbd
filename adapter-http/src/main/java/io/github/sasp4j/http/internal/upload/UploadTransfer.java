package io.github.sasp4j.http.internal.upload;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.http.internal.client.CallerCode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One upload on its way: whether its bytes have begun to leave, how many of them, and whether all of them have. */
final class UploadTransfer {

    private final List<ValidationDocument> documents;
    private final UploadObserver observer;
    private final long total;
    private volatile boolean begun;
    private volatile @Nullable Thread leavingIn;
    private volatile boolean whole;
    private volatile long sent;

    UploadTransfer(List<ValidationDocument> documents, UploadObserver observer) {
        this.documents = documents;
        this.observer = observer;
        this.total = documents.stream().mapToLong(ValidationDocument::length).sum();
    }

    /** @throws IOException if it has begun before: documents are sent once */
    void begin() throws IOException {
        if (begun) {
            throw new IOException("The documents were to be sent a second time, which is not done.");
        }
        begun = true;
        leavingIn = Thread.currentThread();
    }

    void end(boolean toTheLastByte) {
        leavingIn = null;
        whole = toTheLastByte;
    }

    boolean hasBegun() {
        return begun;
    }

    boolean isWhole() {
        return whole;
    }

    /** The bytes of files that have left. */
    long sent() {
        return sent;
    }

    /** Whether what this thread writes goes to the wire, and not to somebody who reads the body before it. */
    boolean isLeaving() {
        return leavingIn == Thread.currentThread();
    }

    /** Bytes of a file have left. */
    void left(int index, long fileSent, long bytes) {
        long soFar = sent + bytes;
        sent = soFar;
        ValidationDocument document = documents.get(index);
        UploadProgress progress = new UploadProgress(index, document.name(), fileSent, document.length(), soFar, total);
        CallerCode.tell(() -> observer.onProgress(progress));
    }
}
