package io.github.sasp4j.port;

import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.order.UploadAccess;
import java.util.List;
import java.util.Objects;

/**
 * Sends documents for the order that a token is for; specification section 3.
 *
 * @param access where to, and with which token
 * @param documents at least one
 * @param comment a comment for the validation staff; empty for none
 */
public record UploadRequest(UploadAccess access, List<ValidationDocument> documents, String comment) {

    /** @throws UploadRefusedException if there is no document */
    public UploadRequest {
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(comment, "comment");
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new UploadRefusedException("There is no file to upload.");
        }
    }

    /** A request without a comment. */
    public static UploadRequest of(UploadAccess access, List<ValidationDocument> documents) {
        return new UploadRequest(access, documents, "");
    }

    /** How many bytes the documents have together. */
    public long bytes() {
        return documents.stream().mapToLong(ValidationDocument::length).sum();
    }
}
