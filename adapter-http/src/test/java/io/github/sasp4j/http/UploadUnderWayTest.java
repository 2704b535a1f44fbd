package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.document.DocumentName;
import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** What of an upload counts as having left, and what becomes of it when it ends on its way. */
class UploadUnderWayTest extends UploadFixture {

    private static final int STALLED = 60_000_000;

    @Test
    void progressIsToldOfEachFileAndOfAllOfThem() {
        redirects(303, "{success}");
        List<UploadProgress> seen = Collections.synchronizedList(new ArrayList<>());
        try (ValidationDocuments port = port(config -> config)) {
            port.upload(
                    request(
                            SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(100_000)),
                            SampleDocuments.pdf("b.pdf", SampleDocuments.bytes(10))),
                    seen::add);
        }

        DocumentName first = new DocumentName("a.pdf");
        assertThat(seen)
                .containsExactly(
                        new UploadProgress(0, first, 65_536, 100_000, 65_536, 100_010),
                        new UploadProgress(0, first, 100_000, 100_000, 100_000, 100_010),
                        new UploadProgress(1, new DocumentName("b.pdf"), 10, 10, 100_010, 100_010));
    }

    @Test
    void aPieceIsOnTheWireBeforeItIsTold() throws Exception {
        byte[] file = "planted bytes of a file".getBytes(StandardCharsets.US_ASCII);
        CompletableFuture<String> received = new CompletableFuture<>();
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            try (ValidationDocuments port = port(config -> config)) {
                assertThatThrownBy(() -> port.upload(
                                request(address(listening), SampleDocuments.pdf("a.pdf", file)),
                                progress -> received.complete(readTo("of a file", listening))))
                        .isInstanceOf(UploadOutcomeUnknownException.class);
            }
        }

        assertThat(received.join()).endsWith("planted bytes of a file");
    }

    @Test
    void bytesThatNobodyTakesAreNotCounted() throws Exception {
        List<UploadProgress> seen = Collections.synchronizedList(new ArrayList<>());
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread reader = new Thread(() -> readABitAndClose(listening));
            reader.start();
            try (ValidationDocuments port = port(config -> config)) {
                assertThatThrownBy(() -> port.upload(
                                request(
                                        address(listening),
                                        SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(STALLED))),
                                seen::add))
                        .isInstanceOf(UploadOutcomeUnknownException.class);
            }
            reader.join();
        }

        assertThat(seen.get(seen.size() - 1).sent()).isLessThan(STALLED / 2);
    }

    @Test
    void anUploadThatBreaksOffTellsTheBytesThatHaveLeft() {
        service.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        List<CallEvent> events = Collections.synchronizedList(new ArrayList<>());
        CallGate gate =
                CallGate.of(ResilienceConfig.builder().listener(events::add).build());
        try (ValidationDocuments port = port(config -> config.gate(gate))) {
            assertThatThrownBy(() -> port.upload(request(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(10)))))
                    .isInstanceOf(UploadOutcomeUnknownException.class);
        }

        assertThat(events.get(events.size() - 1).bytes()).hasValue(10);
    }

    @Test
    void aConfirmationBeforeTheLastByteHasLeftIsNone() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread confirming = new Thread(() -> confirmAtOnceAndClose(listening));
            confirming.start();
            try (ValidationDocuments port = port(config -> config)) {
                assertThatThrownBy(() -> port.upload(request(
                                address(listening), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(STALLED)))))
                        .isInstanceOf(UploadOutcomeUnknownException.class)
                        .hasMessageEndingWith("The service said that it has them before the last byte had left.");
            }
            confirming.join();
        }
    }

    @Test
    void interruptingTheCallerLeavesTheOutcomeUnknown() throws Exception {
        Thread caller = Thread.currentThread();
        AtomicBoolean underWay = new AtomicBoolean();
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ValidationDocuments port = port(config -> config)) {
            Throwable outcome = catchThrowable(() -> port.upload(
                    request(address(listening), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(STALLED))),
                    progress -> {
                        if (underWay.compareAndSet(false, true)) {
                            caller.interrupt();
                        }
                    }));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(outcome)
                    .isInstanceOf(UploadOutcomeUnknownException.class)
                    .hasMessageEndingWith("The calling thread was interrupted.");
        }
    }

    @Test
    void cancellingEndsItOnTheWireToo() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CompletableFuture<Long> received = new CompletableFuture<>();
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ValidationDocuments port = port(config -> config)) {
            Thread reader = new Thread(() -> received.complete(readOnce(listening, underWay)));
            reader.start();
            CompletableFuture<UploadReceipt> upload = port.uploadAsync(
                            request(address(listening), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(STALLED))),
                            progress -> underWay.countDown())
                    .toCompletableFuture();

            underWay.await();
            upload.cancel(true);

            assertThat(received.get(30, TimeUnit.SECONDS)).isLessThan(STALLED);
        }
    }

    private static URI address(ServerSocket listening) {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
    }

    /** What a client has sent up to a text. */
    private static String readTo(String end, ServerSocket listening) {
        try (Socket caller = listening.accept()) {
            caller.setSoTimeout(10_000);
            StringBuilder read = new StringBuilder();
            while (read.indexOf(end) < 0) {
                read.append((char) caller.getInputStream().read());
            }
            return read.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Redirects to the success address as soon as it is known, and reads no further. */
    private static void confirmAtOnceAndClose(ServerSocket listening) {
        try (Socket caller = listening.accept()) {
            String form = new String(caller.getInputStream().readNBytes(100_000), StandardCharsets.ISO_8859_1);
            Matcher success = Pattern.compile("https://\\S+/success/\\S+").matcher(form);
            caller.getOutputStream()
                    .write(("HTTP/1.1 303 See Other\r\nContent-Length: 0\r\nLocation: "
                                    + (success.find() ? success.group() : "")
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads nothing before the upload is seen to be under way, then all that comes. */
    private static long readOnce(ServerSocket listening, CountDownLatch underWay) {
        try (Socket caller = listening.accept();
                InputStream in = caller.getInputStream()) {
            underWay.await();
            long read = 0;
            byte[] piece = new byte[1000];
            try {
                for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                    read += n;
                }
            } catch (IOException reset) {
                return read;
            }
            return read;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readABitAndClose(ServerSocket listening) {
        try (Socket caller = listening.accept();
                InputStream in = caller.getInputStream()) {
            in.readNBytes(100_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
