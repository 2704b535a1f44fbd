package io.github.sasp4j.submission;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/**
 * Sends documents for an order with a token that is good for long enough. Thread-safe if the ports are; it does not close
 * them.
 */
public final class DocumentSubmission {

    /** How long a token has to remain valid: 5 minutes by default. */
    public static final Duration DEFAULT_MARGIN = Duration.ofMinutes(5);

    private final PostPaymentStatuses statuses;
    private final ValidationDocuments documents;
    private final InstantSource clock;
    private final Duration margin;

    /** Over these ports, with {@link #DEFAULT_MARGIN}. */
    public DocumentSubmission(PostPaymentStatuses statuses, ValidationDocuments documents, InstantSource clock) {
        this(statuses, documents, clock, DEFAULT_MARGIN);
    }

    private DocumentSubmission(
            PostPaymentStatuses statuses, ValidationDocuments documents, InstantSource clock, Duration margin) {
        this.statuses = Objects.requireNonNull(statuses, "statuses");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.margin = margin;
    }

    /**
     * The same with another margin: a token that expires within it is taken for expired.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public DocumentSubmission withMargin(Duration other) {
        if (other.isNegative()) {
            throw new IllegalArgumentException("margin: not negative");
        }
        return new DocumentSubmission(statuses, documents, clock, other);
    }

    /**
     * Asks for the order, then sends the documents with the access that its status brings.
     *
     * @throws SaspException one of the sealed family, for everything that can go wrong on the way
     */
    public UploadReceipt submit(Submission submission, UploadObserver observer) {
        // A status that was fetched before would bring the token that was fetched before.
        StatusRequest fresh =
                submission.order().withOptions(submission.order().options().withMaxAge(Duration.ZERO));
        return send(submission, lasting(access(statuses.fetch(fresh))), observer);
    }

    /**
     * Sends the documents with the access of a status that the caller has already. If its token has expired or nearly so,
     * the order is fetched once more.
     *
     * @throws IllegalArgumentException if the status is of another order
     * @throws SaspException one of the sealed family, for everything that can go wrong on the way
     */
    public UploadReceipt submit(Submission submission, PostPaymentStatus known, UploadObserver observer) {
        if (!known.orderNumber().equals(submission.order().orderNumber())) {
            throw new IllegalArgumentException("known: the status of another order");
        }
        UploadAccess access = access(known);
        return isLasting(access) ? send(submission, access, observer) : submit(submission, observer);
    }

    private UploadReceipt send(Submission submission, UploadAccess access, UploadObserver observer) {
        return documents.upload(new UploadRequest(access, submission.documents(), submission.comment()), observer);
    }

    private static UploadAccess access(PostPaymentStatus status) {
        return status.upload()
                .orElseThrow(() -> new UploadRefusedException("The order " + status.orderNumber()
                        + " takes no documents: its status has no access for uploads."));
    }

    private UploadAccess lasting(UploadAccess access) {
        if (!isLasting(access)) {
            throw new UploadRefusedException(
                    "The token for uploads has expired or is about to, and it is a fresh one.");
        }
        return access;
    }

    private boolean isLasting(UploadAccess access) {
        return access.token()
                .expires()
                .map(end -> end.isAfter(clock.instant().plus(margin)))
                .orElse(true);
    }
}
