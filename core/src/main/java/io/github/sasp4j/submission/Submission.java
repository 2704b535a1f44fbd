package io.github.sasp4j.submission;

import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.port.StatusRequest;
import java.util.List;
import java.util.Objects;

/**
 * Documents for an order.
 *
 * @param order how to ask for the order, and with it for its access for uploads
 * @param documents the documents
 * @param comment a comment for the validation staff; empty for none
 */
public record Submission(StatusRequest order, List<ValidationDocument> documents, String comment) {

    public Submission {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(comment, "comment");
        documents = List.copyOf(documents);
    }
}
