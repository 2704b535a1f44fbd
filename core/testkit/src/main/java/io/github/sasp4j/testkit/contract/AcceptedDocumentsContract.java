package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises on documents that are accepted: that they arrive as they are, and how far they have got. */
@SuppressWarnings("exports") // JUnit makes what the annotations name
@DisplayNameGeneration(PromiseNames.class)
@ExtendWith({Waivers.class, ReasonReporter.class, BoundedPromises.class})
abstract class AcceptedDocumentsContract implements BoundedPromises.TimeLimited {

    private ValidationDocuments port;

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
                            ten.stream().map(AcceptedDocumentsContract::hash).toList());
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

    final ValidationDocuments opened() {
        return port;
    }

    final void send(ValidationDocument document) {
        port.upload(UploadRequest.of(access(), List.of(document)));
    }

    static ValidationDocument document() {
        return SampleDocuments.pdf("document.pdf", SampleDocuments.bytes(1000));
    }

    private static String hash(ValidationDocument document) {
        try (var source = document.source().open()) {
            return SampleDocuments.sha256(source.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
