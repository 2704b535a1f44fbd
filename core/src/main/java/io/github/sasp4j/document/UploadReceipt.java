package io.github.sasp4j.document;

import java.util.List;

/**
 * The service has confirmed that it accepted the documents.
 *
 * @param names the files, in the order in which they were sent
 * @param bytes how many bytes they had together
 */
public record UploadReceipt(List<DocumentName> names, long bytes) {

    public UploadReceipt {
        names = List.copyOf(names);
    }

    /** The receipt for these documents. */
    public static UploadReceipt of(List<ValidationDocument> documents) {
        return new UploadReceipt(
                documents.stream().map(ValidationDocument::name).toList(),
                documents.stream().mapToLong(ValidationDocument::length).sum());
    }
}
