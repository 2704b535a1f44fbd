package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every implementation of {@link ValidationDocuments} owes its callers; each promise says why, and one that an
 * implementation cannot keep is {@link Waived}.
 *
 * <p>A subclass gives a port, the access of an order that takes documents, and a look at what has been stored for it. The
 * port is closed after each test.
 */
@SuppressWarnings("exports") // JUnit makes what the annotations name
@DisplayNameGeneration(PromiseNames.class)
@ExtendWith({Waivers.class, ReasonReporter.class, BoundedPromises.class})
public abstract class ValidationDocumentsContract implements BoundedPromises.TimeLimited {

    private ValidationDocuments port;

    /** Made by JUnit, anew for each promise. */
    protected ValidationDocumentsContract() {}

    /** A fresh port in front of a service without any documents. */
    protected abstract ValidationDocuments port() throws Exception;

    /** The access of an order that takes documents. */
    protected abstract UploadAccess access();

    /** What the service has stored for that order. */
    protected abstract List<ReceivedDocuments> arrived();

    /** How long each promise may take. Default: 30 seconds. */
    @Override
    public Duration timeLimit() {
        return Duration.ofSeconds(30);
    }

    @BeforeEach
    void open() throws Exception {
        port = port();
    }

    @AfterEach
    void close() {
        port.close();
    }

    /** What is sent is what arrives. */
    @Nested
    class Arriving {

        @ParameterizedTest
        @ValueSource(ints = {1, 65_536, 10_000_000})
        @Because("a damaged scan costs the customer days")
        void aFileArrivesByteForByte(int length) {
            byte[] bytes = SampleDocuments.bytes(length);

            send(SampleDocuments.pdf("document.pdf", bytes));

            assertThat(arrived().get(0).files())
                    .containsExactly(new ReceivedDocuments.File(
                            "document.pdf", "application/pdf", length, SampleDocuments.sha256(bytes)));
        }

        @Test
        @Because("a comment speaks of the first and the second document")
        void tenFilesArriveInTheirOrder() throws IOException {
            List<ValidationDocument> ten = SampleDocuments.ten();

            port.upload(UploadRequest.of(access(), ten));

            assertThat(arrived().get(0).files())
                    .extracting(ReceivedDocuments.File::sha256)
                    .containsExactlyElementsOf(
                            ten.stream().map(ValidationDocumentsContract::hash).toList());
        }

        @Test
        @Because("customers name documents in their own language")
        void namesInThreeScriptsArrive() {
            port.upload(UploadRequest.of(
                    access(),
                    SampleDocuments.NAMES.stream()
                            .map(name -> SampleDocuments.pdf(name, SampleDocuments.bytes(7)))
                            .toList()));

            assertThat(arrived().get(0).files())
                    .extracting(ReceivedDocuments.File::name)
                    .containsExactlyElementsOf(SampleDocuments.NAMES);
        }

        @Test
        @Because("it tells the staff what the documents are for")
        void theCommentArrives() {
            port.upload(new UploadRequest(access(), List.of(document()), "Grüße – \"Καλημέρα\""));

            assertThat(arrived().get(0).comment()).isEqualTo("Grüße – \"Καλημέρα\"");
        }

        @Test
        @Because("a host shows its customer what has been uploaded")
        void theReceiptNamesWhatWasSent() {
            UploadReceipt receipt = port.upload(UploadRequest.of(access(), SampleDocuments.ten()));

            assertThat(receipt).isEqualTo(UploadReceipt.of(SampleDocuments.ten()));
        }

        @Test
        @Because("an upload may take longer than a thread can be spared")
        void withoutWaitingToo() {
            UploadReceipt receipt = port.uploadAsync(
                            UploadRequest.of(access(), List.of(document())), UploadObserver.none())
                    .toCompletableFuture()
                    .join();

            assertThat(receipt.bytes()).isEqualTo(document().length());
        }

        @Test
        @Because("the staff would look at the same document twice")
        void anUploadIsStoredOnce() {
            send(document());

            assertThat(arrived()).hasSize(1);
        }
    }

    /** A person watches it go. */
    @Nested
    class Progressing {

        private final List<UploadProgress> seen = Collections.synchronizedList(new ArrayList<>());

        @Test
        @Because("a bar that stops short of its end looks like a failure")
        void theLastByteIsSeen() {
            port.upload(UploadRequest.of(access(), SampleDocuments.ten()), seen::add);

            assertThat(seen.get(seen.size() - 1).allSent()).isTrue();
        }

        @Test
        @Because("a bar does not go back")
        void bytesAreOnlyAdded() {
            port.upload(UploadRequest.of(access(), SampleDocuments.ten()), seen::add);

            assertThat(seen).extracting(UploadProgress::sent).isSorted().doesNotHaveDuplicates();
        }

        @Test
        @Because("a host ticks them off one by one")
        void everyFileIsSeenToItsEnd() {
            port.upload(UploadRequest.of(access(), SampleDocuments.ten()), seen::add);

            assertThat(seen.stream()
                            .filter(progress -> progress.fileSent() == progress.fileLength())
                            .map(UploadProgress::index))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        }

        @Test
        @Because("the documents matter more than the bar")
        void anObserverThatThrowsDoesNotStopTheUpload() throws Exception {
            Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
            Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
            try {
                port.upload(UploadRequest.of(access(), List.of(document())), progress -> {
                    throw new IllegalStateException("the observer's own");
                });
            } finally {
                Thread.setDefaultUncaughtExceptionHandler(before);
            }

            assertThat(arrived()).hasSize(1);
        }
    }

    /** What is not taken is known not to be taken. */
    @Nested
    class Refusing {

        @Test
        @Because("documents of one company must not get to the order of another")
        void aTokenOfNobodysIsRefused() {
            assertThatThrownBy(() -> port.upload(UploadRequest.of(withToken("planted.token.x"), List.of(document()))))
                    .isInstanceOf(UploadRefusedException.class);
        }

        @Test
        @Because("whoever reads the log could upload documents")
        void aRefusedTokenIsNotRepeated() {
            String token = access().token().jwt() + "x";

            assertThatThrownBy(() -> port.upload(UploadRequest.of(withToken(token), List.of(document()))))
                    .isInstanceOf(UploadRefusedException.class)
                    .hasMessageNotContaining(token.substring(0, 20));
        }

        @Test
        @Because("half of an upload is worse than none")
        void aFileThatCannotBeOpenedIsRefusedBeforeAnythingIsSent() {
            ValidationDocument gone = ValidationDocument.of("gone.pdf", "application/pdf", 3, () -> {
                throw new IOException("gone");
            });

            assertThatThrownBy(() -> send(gone)).isInstanceOf(UploadRefusedException.class);
            assertThat(arrived()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ftp://nowhere.example.com/", "https:///order", "http://192.0.2.1/order"})
        @Because("a response that was tampered with must not lead documents elsewhere")
        void anAddressThatIsNotTheServicesIsRefusedBeforeAnythingIsSent(String address) {
            UploadAccess elsewhere = new UploadAccess(URI.create(address), access().token());

            assertThatThrownBy(() -> port.upload(UploadRequest.of(elsewhere, List.of(document()))))
                    .isInstanceOf(UploadRefusedException.class);
            assertThat(arrived()).isEmpty();
        }

        private UploadAccess withToken(String token) {
            return new UploadAccess(access().url(), UploadToken.of(token, Optional.empty()));
        }
    }

    /** The manners that the statuses have too. */
    @Nested
    class Ending {

        @Test
        @Because("whoever closed it does not wait for documents any more")
        void aClosedPortSendsNothing() {
            port.close();

            assertThat(catchThrowableOfType(TransportException.class, () -> send(document()))
                            .reason())
                    .isEqualTo(TransportException.Reason.CLOSED);
            assertThat(arrived()).isEmpty();
        }

        @Test
        @Because("a server that shuts down interrupts its threads and waits for them")
        void anInterruptedThreadSendsNothingAndStaysInterrupted() {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> send(document())).isInstanceOf(TransportException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(arrived()).isEmpty();
        }
    }

    /** Giving up is the caller's right. */
    @Nested
    class Cancelling {

        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Test
        @Because("a customer who has changed their mind must not find the document at the CA")
        void aCancelledUploadIsGivenUp() throws InterruptedException {
            CompletionStage<UploadReceipt> stage =
                    port.uploadAsync(UploadRequest.of(access(), List.of(waiting())), UploadObserver.none());
            CompletionStage<Optional<Throwable>> end = stage.handle((receipt, failure) -> Optional.ofNullable(failure));
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

            stage.toCompletableFuture().cancel(true);
            released.countDown();

            assertThat(end)
                    .succeedsWithin(Duration.ofSeconds(5))
                    .satisfies(failure -> assertThat(failure).containsInstanceOf(CancellationException.class));
            send(document());
            assertThat(arrived())
                    .flatExtracting(ReceivedDocuments::files)
                    .extracting(ReceivedDocuments.File::name)
                    .containsExactly("document.pdf");
        }

        /** Its first byte comes when the upload has been cancelled. */
        private ValidationDocument waiting() {
            InputStream bytes = new ByteArrayInputStream(SampleDocuments.bytes(1000));
            return ValidationDocument.of("waiting.pdf", "application/pdf", 1000, () -> new FilterInputStream(bytes) {

                @Override
                public int read() throws IOException {
                    untilReleased();
                    return super.read();
                }

                @Override
                public int read(byte[] piece, int from, int count) throws IOException {
                    untilReleased();
                    return super.read(piece, from, count);
                }
            });
        }

        private void untilReleased() throws IOException {
            reading.countDown();
            try {
                released.await();
            } catch (InterruptedException givenUp) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the upload was given up");
            }
        }
    }

    private void send(ValidationDocument document) {
        port.upload(UploadRequest.of(access(), List.of(document)));
    }

    private static ValidationDocument document() {
        return SampleDocuments.pdf("document.pdf", SampleDocuments.bytes(1000));
    }

    private static String hash(ValidationDocument document) {
        try (var source = document.source().open()) {
            return SampleDocuments.sha256(source.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
