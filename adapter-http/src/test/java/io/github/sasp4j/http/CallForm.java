package io.github.sasp4j.http;

/** The four forms in which a caller can make a call. */
enum CallForm {
    FETCH,
    FETCH_ASYNC,
    UPLOAD,
    UPLOAD_ASYNC;

    boolean isUpload() {
        return this == UPLOAD || this == UPLOAD_ASYNC;
    }
}
