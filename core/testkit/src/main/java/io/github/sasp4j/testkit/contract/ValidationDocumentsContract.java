package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.document.UploadObserver;
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
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every implementation of {@link ValidationDocuments} owes its callers; each promise says why, and one that an
 * implementation cannot keep is {@link Waived}.
 *
 * <p>A subclass gives a port, the access of an order that takes documents, and a look at what has been stored for it. The
 * port is closed after each test.
 */
public abstract class ValidationDocumentsContract extends AcceptedDocumentsContract {

    /** Made by JUnit, anew for each promise. */
    protected ValidationDocumentsContract() {}

    /** What is not taken is known not to be taken. */
    @Nested
    class Refusing {

        @Test
        @Because("documents of one company must not get to the order of another")
        void aTokenOfNobodysIsRefused() {
            assertThatThrownBy(
                            () -> opened().upload(UploadRequest.of(withToken("planted.token.x"), List.of(document()))))
                    .isInstanceOf(UploadRefusedException.class);
        }

        @Test
        @Because("whoever reads the log could upload documents")
        void aRefusedTokenIsNotRepeated() {
            String token = access().token().jwt() + "x";

            assertThatThrownBy(() -> opened().upload(UploadRequest.of(withToken(token), List.of(document()))))
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

            assertThatThrownBy(() -> opened().upload(UploadRequest.of(elsewhere, List.of(document()))))
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
            opened().close();

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

        /** More than a port reads before it can notice anything. */
        private static final int LENGTH = 4_000_000;

        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private final AtomicInteger read = new AtomicInteger();

        @Test
        @Because("a customer who has changed their mind must not find the document at the CA")
        void aCancelledUploadIsGivenUp() throws InterruptedException {
            CompletionStage<UploadReceipt> stage =
                    opened().uploadAsync(UploadRequest.of(access(), List.of(waiting())), UploadObserver.none());
            CompletionStage<Optional<Throwable>> end = stage.handle((receipt, failure) -> Optional.ofNullable(failure));
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

            stage.toCompletableFuture().cancel(true);
            released.countDown();

            assertThat(end)
                    .succeedsWithin(Duration.ofSeconds(5))
                    .satisfies(failure -> assertThat(failure).containsInstanceOf(CancellationException.class));
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(read).hasValueLessThan(LENGTH);
            send(document());
            assertThat(arrived())
                    .flatExtracting(ReceivedDocuments::files)
                    .extracting(ReceivedDocuments.File::name)
                    .containsExactly("document.pdf");
        }

        /** Its first byte comes when the upload has been cancelled. */
        private ValidationDocument waiting() {
            byte[] bytes = SampleDocuments.bytes(LENGTH);
            return ValidationDocument.of(
                    "waiting.pdf",
                    "application/pdf",
                    LENGTH,
                    () -> new FilterInputStream(new ByteArrayInputStream(bytes)) {

                        @Override
                        public int read() throws IOException {
                            untilReleased();
                            read.incrementAndGet();
                            return super.read();
                        }

                        @Override
                        public int read(byte[] piece, int from, int count) throws IOException {
                            untilReleased();
                            int length = super.read(piece, from, count);
                            read.addAndGet(Math.max(0, length));
                            return length;
                        }

                        @Override
                        public void close() throws IOException {
                            super.close();
                            if (released.getCount() == 0) {
                                closed.countDown();
                            }
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
}
