package io.github.sasp4j.document;

/**
 * Is told how an upload proceeds. It is called in a thread of the adapter's while that sends, so it has to be quick; what it throws is
 * handed to that thread's handler of uncaught exceptions, and the upload goes on.
 */
@FunctionalInterface
public interface UploadObserver {

    /** More bytes have left. Called in their order, never with fewer bytes than before. */
    void onProgress(UploadProgress progress);

    /** Does nothing. */
    static UploadObserver none() {
        return progress -> {};
    }
}
