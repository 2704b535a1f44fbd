package io.github.sasp4j.page.web;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.http.resilience.StatusSnapshot;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.security.OrderNotFoundException;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.submission.DocumentSubmission;
import io.github.sasp4j.submission.Submission;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Uploads that go through the web host instead of straight to the CA. */
@Controller
class UploadController {

    private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);

    private final OrderAccess access;
    private final ResilientStatuses statuses;
    private final DocumentSubmission submissions;
    private final PageUrls addresses;

    UploadController(
            OrderAccess access,
            ResilientStatuses statuses,
            ValidationDocuments documents,
            InstantSource clock,
            PageUrls addresses) {
        this.access = access;
        this.statuses = statuses;
        this.submissions = new DocumentSubmission(statuses, documents, clock);
        this.addresses = addresses;
    }

    /**
     * Takes documents and leads to the page that says what became of them. A script is told where that is and goes there
     * itself, as it would otherwise fetch it unseen.
     */
    @PostMapping("/orders/{orderNumber}/documents")
    ResponseEntity<Void> take(
            @PathVariable String orderNumber,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String comment,
            @RequestHeader(name = "X-By-Script", defaultValue = "false") boolean byScript,
            @Nullable Principal visitor) {
        StatusRequest request = access.open(visitor, orderNumber).orElseThrow(OrderNotFoundException::new);
        String result = send(request, files == null ? List.of() : files, comment);
        return ResponseEntity.status(byScript ? HttpStatus.NO_CONTENT : HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        addresses.afterUpload(orderNumber, result).toString())
                .build();
    }

    private String send(StatusRequest request, List<MultipartFile> files, String comment) {
        try {
            Submission submission = new Submission(request, documents(files), comment);
            Optional<StatusSnapshot> known = statuses.lookUp(request).snapshot();
            if (known.isPresent()) {
                submissions.submit(submission, known.get().status(), UploadObserver.none());
                return "accepted";
            }
            throw new UploadRefusedException(
                    "The status of the order is not available, and with it the upload address.");
        } catch (UploadOutcomeUnknownException unknown) {
            LOG.warn("upload: {}", unknown.getMessage());
            return "unknown";
        } catch (SaspException failure) {
            LOG.warn("upload: {}", failure.getMessage());
            return "rejected";
        }
    }

    /** A form without a chosen file still has a part for one, without a name. */
    private static List<ValidationDocument> documents(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isBlank())
                .map(UploadController::document)
                .toList();
    }

    private static ValidationDocument document(MultipartFile file) {
        String type = Optional.ofNullable(file.getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        return ValidationDocument.of(
                String.valueOf(file.getOriginalFilename()), type, file.getSize(), file::getInputStream);
    }
}
