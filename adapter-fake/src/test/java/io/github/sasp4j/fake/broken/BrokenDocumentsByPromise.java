package io.github.sasp4j.fake.broken;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The broken ports for documents, by the promise that each of them breaks. */
final class BrokenDocumentsByPromise {

    private static final UploadObserver NOBODY = UploadObserver.none();

    static final Map<String, Function<FakeSasp, ValidationDocuments>> PORTS = Map.ofEntries(
            sending("aFileArrivesByteForByte", BrokenDocumentsByPromise::otherBytes),
            sending("tenFilesArriveInTheirOrder", BrokenDocumentsByPromise::reversed),
            sending("namesInThreeScriptsArrive", BrokenDocumentsByPromise::asciiNames),
            sending("theCommentArrives", request -> new UploadRequest(request.access(), request.documents(), "")),
            Map.entry("theReceiptNamesWhatWasSent", ForgetsNames::new),
            Map.entry("withoutWaitingToo", CountsNothing::new),
            Map.entry("anUploadIsStoredOnce", UploadsTwice::new),
            watching(
                    "theLastByteIsSeen",
                    (progress, observer) -> observer.onProgress(new UploadProgress(
                            progress.index(),
                            progress.name(),
                            progress.fileSent(),
                            progress.fileLength(),
                            progress.sent(),
                            progress.total() + 1))),
            watching("bytesAreOnlyAdded", (progress, observer) -> {
                observer.onProgress(progress);
                if (progress.fileSent() < progress.fileLength()) {
                    observer.onProgress(progress);
                }
            }),
            watching("everyFileIsSeenToItsEnd", (progress, observer) -> {
                if (progress.index() != 3 || progress.fileSent() < progress.fileLength()) {
                    observer.onProgress(progress);
                }
            }),
            Map.entry("anObserverThatThrowsDoesNotStopTheUpload", ThrowsWhatTheObserverThrows::new),
            Map.entry("aTokenOfNobodysIsRefused", vendor -> new Failing(vendor, "planted.token.x", "", false)),
            Map.entry("aRefusedTokenIsNotRepeated", vendor -> new Failing(vendor, "", "x", true)),
            Map.entry("aFileThatCannotBeOpenedIsRefusedBeforeAnythingIsSent", SendsSomethingElse::new),
            Map.entry("anAddressThatIsNotTheServicesIsRefusedBeforeAnythingIsSent", UploadsAnywhere::new),
            Map.entry("aClosedPortSendsNothing", StaysOpen::new),
            Map.entry("anInterruptedThreadSendsNothingAndStaysInterrupted", IgnoresInterrupts::new),
            Map.entry("aCancelledUploadIsGivenUp", CannotBeCancelled::new));

    private BrokenDocumentsByPromise() {}

    private static Map.Entry<String, Function<FakeSasp, ValidationDocuments>> sending(
            String promise, Function<UploadRequest, UploadRequest> change) {
        return Map.entry(promise, vendor -> new BrokenDocuments(vendor) {
            @Override
            public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
                UploadReceipt unused = super.upload(change.apply(request), observer);
                return UploadReceipt.of(request.documents());
            }
        });
    }

    private static Map.Entry<String, Function<FakeSasp, ValidationDocuments>> watching(
            String promise, BiConsumer<UploadProgress, UploadObserver> change) {
        return Map.entry(promise, vendor -> new BrokenDocuments(vendor) {
            @Override
            public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
                return super.upload(request, progress -> change.accept(progress, observer));
            }
        });
    }

    private static UploadRequest otherBytes(UploadRequest request) {
        ValidationDocument first = request.documents().get(0);
        return BrokenDocuments.hasOnly(request, "document.pdf")
                ? BrokenDocuments.with(
                        request, SampleDocuments.pdf("document.pdf", new byte[Math.toIntExact(first.length())]))
                : request;
    }

    private static UploadRequest reversed(UploadRequest request) {
        List<ValidationDocument> documents = new ArrayList<>(request.documents());
        if (documents.size() == 10) {
            Collections.reverse(documents);
        }
        return new UploadRequest(request.access(), documents, request.comment());
    }

    private static UploadRequest asciiNames(UploadRequest request) {
        List<ValidationDocument> documents = request.documents().stream()
                .map(document -> ValidationDocument.of(
                        document.name().text().replaceAll("[^ -~]", "_"),
                        document.mediaType(),
                        document.length(),
                        document.source()))
                .toList();
        return new UploadRequest(request.access(), documents, request.comment());
    }

    private static final class ForgetsNames extends BrokenDocuments {
        ForgetsNames(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
            return new UploadReceipt(List.of(), super.upload(request, observer).bytes());
        }
    }

    private static final class CountsNothing extends BrokenDocuments {
        CountsNothing(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
            return hasOnly(request, "document.pdf")
                    ? CompletableFuture.completedFuture(new UploadReceipt(List.of(), 0))
                    : super.uploadAsync(request, observer);
        }
    }

    private static final class UploadsTwice extends BrokenDocuments {
        private boolean cancelling;

        UploadsTwice(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public UploadReceipt upload(UploadRequest request) {
            if (!cancelling && hasOnly(request, "document.pdf")) {
                UploadReceipt unused = super.upload(request, NOBODY);
            }
            return super.upload(request, NOBODY);
        }

        @Override
        public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
            cancelling = true;
            return super.uploadAsync(request, observer);
        }
    }

    private static final class ThrowsWhatTheObserverThrows extends BrokenDocuments {
        ThrowsWhatTheObserverThrows(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
            AtomicReference<@Nullable RuntimeException> thrown = new AtomicReference<>();
            UploadReceipt receipt = super.upload(request, progress -> {
                try {
                    observer.onProgress(progress);
                } catch (RuntimeException observers) {
                    thrown.set(observers);
                }
            });
            RuntimeException observers = thrown.get();
            if (observers != null) {
                throw observers;
            }
            return receipt;
        }
    }

    /** Ends the upload with one token, or with tokens of an ending, in the wrong way. */
    private static final class Failing extends BrokenDocuments {
        private final String token;
        private final String ending;
        private final boolean tells;

        Failing(FakeSasp vendor, String token, String ending, boolean tells) {
            super(vendor);
            this.token = token;
            this.ending = ending;
            this.tells = tells;
        }

        @Override
        public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
            String sent = request.access().token().jwt();
            if (sent.equals(token)) {
                throw new TransportException(TransportException.Reason.BROKEN_OFF, "broken", null);
            }
            if (tells && sent.endsWith(ending) && sent.startsWith("eyJ")) {
                throw new UploadRefusedException("refused: " + sent);
            }
            return super.upload(request, observer);
        }
    }

    private static final class SendsSomethingElse extends BrokenDocuments {
        SendsSomethingElse(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
            if (hasOnly(request, "gone.pdf")) {
                UploadReceipt unused =
                        super.upload(with(request, SampleDocuments.pdf("half.pdf", new byte[1])), observer);
            }
            return super.upload(request, observer);
        }
    }

    private static final class UploadsAnywhere extends BrokenDocuments {
        UploadsAnywhere(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
            UploadAccess access = new UploadAccess(
                    URI.create("https://avspartners.sectigolabs.com/order"),
                    request.access().token());
            return super.upload(new UploadRequest(access, request.documents(), request.comment()), observer);
        }
    }

    private static final class StaysOpen extends BrokenDocuments {
        StaysOpen(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public void close() {}
    }

    private static final class IgnoresInterrupts extends BrokenDocuments {
        IgnoresInterrupts(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public UploadReceipt upload(UploadRequest request, UploadObserver observer) {
            boolean interrupted = Thread.interrupted();
            UploadReceipt receipt = super.upload(request, observer);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return receipt;
        }
    }

    private static final class CannotBeCancelled extends BrokenDocuments {
        CannotBeCancelled(FakeSasp vendor) {
            super(vendor);
        }

        @Override
        public CompletionStage<UploadReceipt> uploadAsync(UploadRequest request, UploadObserver observer) {
            // Cancelling a dependent does not cancel what it depends on.
            return super.uploadAsync(request, observer).thenApply(receipt -> receipt);
        }
    }
}
