package io.github.sasp4j.fake.internal.memory;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.internal.vendor.IncomingFile;
import io.github.sasp4j.fake.internal.vendor.UploadRejectedException;
import io.github.sasp4j.fake.internal.vendor.UploadService;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.port.UploadRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One upload without a wire. A fault of the wire shows as what it ends in for a caller. */
final class InMemoryUpload {

    private static final int PIECE = 64 * 1024;

    private final UploadRequest request;
    private final UploadObserver observer;
    private final BooleanSupplier givenUp;
    private final long breaksOffAt;
    private final Optional<UploadFault> fault;
    private long sent;

    InMemoryUpload(
            UploadRequest request, UploadObserver observer, Optional<UploadFault> fault, BooleanSupplier givenUp) {
        this.request = request;
        this.observer = observer;
        this.fault = fault;
        this.givenUp = givenUp;
        this.breaksOffAt = fault.isPresent() && fault.get() instanceof UploadFault.BrokenOff broken
                ? broken.afterBytes()
                : Long.MAX_VALUE;
    }

    UploadReceipt to(UploadService uploads) {
        try {
            String token = request.access().token().jwt();
            uploads.admit(token);
            List<ReceivedUpload.Document> arrived = new ArrayList<>();
            for (int i = 0; i < request.documents().size(); i++) {
                arrived.add(send(i));
            }
            if (fault.isPresent() && fault.get() instanceof UploadFault.Rejected rejected) {
                throw new UploadRejectedException(rejected.reason());
            }
            if (fault.isPresent() && fault.get() instanceof UploadFault.HttpStatus response) {
                throw unknown("The service responded with HTTP " + response.status() + ".");
            }
            if (breaksOffAt < Long.MAX_VALUE) {
                throw unknown("The connection ended before the response did.");
            }
            uploads.take(token, arrived, request.comment());
            if (fault.isPresent() && fault.get() instanceof UploadFault.ResponseLost) {
                throw unknown("The connection ended before the response did.");
            }
            return UploadReceipt.of(request.documents());
        } catch (UploadRejectedException rejected) {
            throw new UploadRefusedException("The service refused the documents: " + rejected.reason());
        }
    }

    private ReceivedUpload.Document send(int index) {
        ValidationDocument document = request.documents().get(index);
        IncomingFile file = new IncomingFile(document.name().text(), document.mediaType());
        byte[] piece = new byte[PIECE];
        long fileSent = 0;
        try (InputStream source = document.source().open()) {
            for (int read = source.read(piece); read >= 0; read = source.read(piece)) {
                if (givenUp.getAsBoolean()) {
                    throw unknown("The upload was given up.");
                }
                if (sent + read > breaksOffAt) {
                    throw unknown("The connection ended.");
                }
                file.write(piece, 0, read);
                fileSent += read;
                sent += read;
                tell(new UploadProgress(index, document.name(), fileSent, document.length(), sent, request.bytes()));
            }
        } catch (IOException unreadable) {
            throw unknown("The file " + document.name() + " could not be read to its end.");
        }
        if (fileSent != document.length()) {
            throw unknown("The file " + document.name() + " no longer has the bytes that it had.");
        }
        return file.whole();
    }

    private void tell(UploadProgress progress) {
        try {
            observer.onProgress(progress);
        } catch (RuntimeException observersOwn) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, observersOwn);
        }
    }

    private static UploadOutcomeUnknownException unknown(String why) {
        return new UploadOutcomeUnknownException("It is not known whether the documents have arrived. " + why, null);
    }
}
