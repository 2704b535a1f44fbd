package io.github.sasp4j.contract;

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
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every implementation of {@link ValidationDocuments} owes its callers.
 *
 * <p>A subclass gives a port, the access of an order that takes papers, and a look at what has been stored for it. The
 * port is closed after each test.
 */
public abstract class ValidationDocumentsContract {

    private ValidationDocuments port;

    /** A fresh port in front of a service without any papers. */
    protected abstract ValidationDocuments port() throws Exception;

    /** The access of an order that takes papers. */
    protected abstract UploadAccess access();

    /** What the service has stored for that order. */
    protected abstract List<ArrivedUpload> arrived();

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
        void aFileArrivesByteForByte(int length) {
            byte[] bytes = Papers.bytes(length);

            send(Papers.pdf("paper.pdf", bytes));

            assertThat(arrived().get(0).files())
                    .containsExactly(
                            new ArrivedUpload.File("paper.pdf", "application/pdf", length, Papers.sha256(bytes)));
        }

        @Test
        void tenFilesArriveInTheirOrder() throws IOException {
            List<ValidationDocument> ten = Papers.ten();

            port.upload(UploadRequest.of(access(), ten));

            assertThat(arrived().get(0).files())
                    .extracting(ArrivedUpload.File::sha256)
                    .containsExactlyElementsOf(
                            ten.stream().map(ValidationDocumentsContract::hash).toList());
        }

        @Test
        void namesInThreeScriptsArrive() {
            port.upload(UploadRequest.of(
                    access(),
                    Papers.NAMES.stream()
                            .map(name -> Papers.pdf(name, Papers.bytes(7)))
                            .toList()));

            assertThat(arrived().get(0).files())
                    .extracting(ArrivedUpload.File::name)
                    .containsExactlyElementsOf(Papers.NAMES);
        }

        @Test
        void theCommentArrives() {
            port.upload(new UploadRequest(access(), List.of(paper()), "Grüße – \"Καλημέρα\""));

            assertThat(arrived().get(0).comment()).isEqualTo("Grüße – \"Καλημέρα\"");
        }

        @Test
        void theReceiptNamesWhatWasSent() {
            UploadReceipt receipt = port.upload(UploadRequest.of(access(), Papers.ten()));

            assertThat(receipt).isEqualTo(UploadReceipt.of(Papers.ten()));
        }

        @Test
        void withoutWaitingToo() {
            UploadReceipt receipt = port.uploadAsync(
                            UploadRequest.of(access(), List.of(paper())), UploadObserver.none())
                    .toCompletableFuture()
                    .join();

            assertThat(receipt.bytes()).isEqualTo(paper().length());
        }

        @Test
        void anUploadIsStoredOnce() {
            send(paper());

            assertThat(arrived()).hasSize(1);
        }
    }

    /** A person watches it go. */
    @Nested
    class Progressing {

        private final List<UploadProgress> seen = Collections.synchronizedList(new ArrayList<>());

        @Test
        void theLastByteIsSeen() {
            port.upload(UploadRequest.of(access(), Papers.ten()), seen::add);

            assertThat(seen.get(seen.size() - 1).allSent()).isTrue();
        }

        @Test
        void bytesAreOnlyAdded() {
            port.upload(UploadRequest.of(access(), Papers.ten()), seen::add);

            assertThat(seen).extracting(UploadProgress::sent).isSorted().doesNotHaveDuplicates();
        }

        @Test
        void everyFileIsSeenToItsEnd() {
            port.upload(UploadRequest.of(access(), Papers.ten()), seen::add);

            assertThat(seen.stream()
                            .filter(progress -> progress.fileSent() == progress.fileLength())
                            .map(UploadProgress::index))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        }

        @Test
        void anObserverThatThrowsDoesNotStopTheUpload() throws Exception {
            Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
            Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
            try {
                port.upload(UploadRequest.of(access(), List.of(paper())), progress -> {
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
        void aTokenOfNobodysIsRefused() {
            assertThatThrownBy(() -> port.upload(UploadRequest.of(withToken("planted.token.x"), List.of(paper()))))
                    .isInstanceOf(UploadRefusedException.class);
        }

        @Test
        void aRefusedTokenIsNotRepeated() {
            String token = access().token().jwt() + "x";

            assertThatThrownBy(() -> port.upload(UploadRequest.of(withToken(token), List.of(paper()))))
                    .isInstanceOf(UploadRefusedException.class)
                    .hasMessageNotContaining(token.substring(0, 20));
        }

        @Test
        void aFileThatCannotBeOpenedIsRefusedBeforeAnythingIsSent() {
            ValidationDocument gone = ValidationDocument.of("gone.pdf", "application/pdf", 3, () -> {
                throw new IOException("gone");
            });

            assertThatThrownBy(() -> send(gone)).isInstanceOf(UploadRefusedException.class);
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
        void aClosedPortSendsNothing() {
            port.close();

            assertThat(catchThrowableOfType(TransportException.class, () -> send(paper()))
                            .reason())
                    .isEqualTo(TransportException.Reason.CLOSED);
            assertThat(arrived()).isEmpty();
        }

        @Test
        void anInterruptedThreadSendsNothingAndStaysInterrupted() {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> send(paper())).isInstanceOf(TransportException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(arrived()).isEmpty();
        }
    }

    private void send(ValidationDocument document) {
        port.upload(UploadRequest.of(access(), List.of(document)));
    }

    private static ValidationDocument paper() {
        return Papers.pdf("paper.pdf", Papers.bytes(1000));
    }

    private static String hash(ValidationDocument document) {
        try (var source = document.source().open()) {
            return Papers.sha256(source.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
