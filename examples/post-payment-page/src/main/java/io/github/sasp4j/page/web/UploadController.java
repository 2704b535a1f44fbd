package io.github.sasp4j.page.web;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.RequestSent;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.http.resilience.StatusSnapshot;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.security.OrderNotFoundException;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.submission.DocumentSubmission;
import io.github.sasp4j.submission.Submission;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Uploads that go through the web host, and the return of browsers that sent documents straight to the CA. */
@Controller
class UploadController {

    private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);

    private final OrderAccess access;
    private final ResilientStatuses statuses;
    private final DocumentSubmission submissions;
    private final PageUrls addresses;
    private final InstantSource clock;

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
        this.clock = clock;
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
            @Nullable Principal visitor,
            HttpSession session) {
        StatusRequest request = access.open(visitor, orderNumber).orElseThrow(OrderNotFoundException::new);
        SentUploads uploads = SentUploads.of(session);
        SentUpload upload = uploads.add(
                orderNumber, send(request, files == null ? List.of() : files, comment), sent(files), clock.instant());
        // Or the page would ask for the same documents until its status is fetched again.
        statuses.expire(request.orderNumber());
        return leadTo(
                addresses.upload(orderNumber, upload.id()), byScript ? HttpStatus.NO_CONTENT : HttpStatus.SEE_OTHER);
    }

    /** A ticket is in the form of this visitor and good for one return; without it nothing is said of an upload. */
    @GetMapping("/orders/{orderNumber}/documents/by-browser/{ticket}/{result:accepted|rejected}")
    ResponseEntity<Void> returnFromCa(
            @PathVariable String orderNumber,
            @PathVariable String ticket,
            @PathVariable String result,
            @Nullable Principal visitor,
            HttpSession session) {
        StatusRequest request = access.open(visitor, orderNumber).orElseThrow(OrderNotFoundException::new);
        SentUploads uploads = SentUploads.of(session);
        if (!uploads.redeem(orderNumber, ticket)) {
            return leadTo(addresses.order(orderNumber), HttpStatus.SEE_OTHER);
        }
        SentUpload.Result ended = result.equals("accepted") ? SentUpload.Result.ACCEPTED : SentUpload.Result.REJECTED;
        SentUpload upload = uploads.add(orderNumber, ended, List.of(), clock.instant());
        statuses.expire(request.orderNumber());
        return leadTo(addresses.upload(orderNumber, upload.id()), HttpStatus.SEE_OTHER);
    }

    private static ResponseEntity<Void> leadTo(URI page, HttpStatus status) {
        return ResponseEntity.status(status).location(page).build();
    }

    private SentUpload.Result send(StatusRequest request, List<MultipartFile> files, String comment) {
        try {
            Submission submission = new Submission(request, documents(files), comment);
            Optional<StatusSnapshot> known = statuses.lookUp(request).snapshot();
            if (submission.documents().isEmpty() || known.isEmpty()) {
                LOG.warn("upload: {}", known.isEmpty() ? "the upload address is not known" : "no file was chosen");
                return SentUpload.Result.NOT_SENT;
            }
            submissions.submit(submission, known.get().status(), UploadObserver.none());
            return SentUpload.Result.ACCEPTED;
        } catch (UploadOutcomeUnknownException unknown) {
            LOG.warn("upload: {}", LogText.of(unknown));
            return SentUpload.Result.UNKNOWN;
        } catch (SaspException failure) {
            LOG.warn("upload: {}", LogText.of(failure));
            return failure.requestSent() == RequestSent.NO ? SentUpload.Result.NOT_SENT : SentUpload.Result.REJECTED;
        }
    }

    private static List<ValidationDocument> documents(List<MultipartFile> files) {
        return files.stream()
                .filter(UploadController::isChosen)
                .map(UploadController::document)
                .toList();
    }

    private static ValidationDocument document(MultipartFile file) {
        String type = Optional.ofNullable(file.getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        return ValidationDocument.of(
                String.valueOf(file.getOriginalFilename()), type, file.getSize(), file::getInputStream);
    }

    private static List<SentUpload.SentFile> sent(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(UploadController::isChosen)
                        .map(file ->
                                new SentUpload.SentFile(String.valueOf(file.getOriginalFilename()), file.getSize()))
                        .toList();
    }

    /** A form without a chosen file still has a part for one, without a name. */
    private static boolean isChosen(MultipartFile file) {
        return file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
    }
}
