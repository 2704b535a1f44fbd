package io.github.sasp4j.documentation;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.submission.DocumentSubmission;
import io.github.sasp4j.submission.Submission;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** The guide's upload. */
final class SubmitDocuments {

    private SubmitDocuments() {}

    static void submit(PostPaymentStatuses statuses, ValidationDocuments documents, Path excerpt) {
        DocumentSubmission submissions = new DocumentSubmission(statuses, documents, InstantSource.system());
        Submission submission = new Submission(
                StatusRequest.of("654824"), List.of(ValidationDocument.of(excerpt)), "Excerpt from the register");
        try {
            UploadReceipt receipt = submissions.submit(submission, UploadObserver.none());
            System.out.println("Accepted: " + receipt.names());
        } catch (UploadRefusedException refused) {
            System.err.println("Not accepted: " + refused.getMessage());
        } catch (UploadOutcomeUnknownException unknown) {
            System.err.println("Ask before sending again: " + unknown.advice());
        }
    }
}
