package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** What an upload puts on the wire, and what of it counts as having left. */
class UploadRequestTest extends UploadFixture {

    private static final String SUCCESS = "{success}";
    private static final int STALLED = 60_000_000;

    @Test
    void thePartsHaveTheDocumentsNamesAndOrder() throws Exception {
        redirects(303, SUCCESS);
        upload(
                UploadSettings.defaults(),
                SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(1)),
                SampleDocuments.pdf("b.pdf", SampleDocuments.bytes(2)));

        assertThat(Pattern.compile("; name=\"([^\"]*)\"")
                        .matcher(service.request().getBody().utf8())
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("token", "successURL", "errorURL", "file", "file", "comment");
    }

    @Test
    void aNameStandsThereAsBrowsersWriteIt() throws Exception {
        redirects(303, SUCCESS);
        upload(UploadSettings.defaults(), SampleDocuments.pdf("Ä \"营业\".pdf", SampleDocuments.bytes(1)));

        assertThat(service.request().getBody().utf8())
                .contains("form-data; name=\"file\"; filename=\"Ä %22营业%22.pdf\"\r\n");
    }

    @Test
    void theLengthIsAnnounced() throws Exception {
        redirects(303, SUCCESS);
        upload(UploadSettings.defaults(), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(100_000)));

        assertThat(Long.parseLong(service.request().getHeaders().get("Content-Length")))
                .isGreaterThan(100_000);
    }

    @Test
    void anInterceptorThatReadsTheBodyDoesNotCountTwice() {
        redirects(303, SUCCESS);
        List<UploadProgress> seen = Collections.synchronizedList(new ArrayList<>());
        OkHttpClient reading = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.request().body().writeTo(new Buffer());
                    return chain.proceed(chain.request());
                })
                .build();
        try (ValidationDocuments port = port(config -> config.okHttpClient(reading))) {
            port.upload(request(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(300_000))), seen::add);
        }

        assertThat(seen).extracting(UploadProgress::sent).doesNotHaveDuplicates();
        assertThat(seen.get(seen.size() - 1).sent()).isEqualTo(300_000);
    }

    @Test
    void anInterceptorThatSendsAgainIsStopped() throws Exception {
        redirects(503, "");
        redirects(303, SUCCESS);
        OkHttpClient insisting = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();
        try (ValidationDocuments port = port(config -> config.okHttpClient(insisting))) {
            assertThatThrownBy(() -> port.upload(request(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(10)))))
                    .isInstanceOf(UploadOutcomeUnknownException.class);
        }
    }

    @Test
    void bytesThatNobodyTakesAreNotCounted() throws Exception {
        List<UploadProgress> seen = Collections.synchronizedList(new ArrayList<>());
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread reader = new Thread(() -> readABitAndClose(listening));
            reader.start();
            URI address = URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
            try (ValidationDocuments port = port(config -> config)) {
                assertThatThrownBy(() -> port.upload(
                                request(address, SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(STALLED))),
                                seen::add))
                        .isInstanceOf(UploadOutcomeUnknownException.class);
            }
            reader.join();
        }

        assertThat(seen.get(seen.size() - 1).sent()).isLessThan(STALLED / 2);
    }

    @Test
    void cancellingEndsItOnTheWireToo() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CompletableFuture<Long> received = new CompletableFuture<>();
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ValidationDocuments port = port(config -> config)) {
            Thread reader = new Thread(() -> received.complete(readOnce(listening, underWay)));
            reader.start();
            URI address = URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
            CompletableFuture<UploadReceipt> upload = port.uploadAsync(
                            request(address, SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(STALLED))),
                            progress -> underWay.countDown())
                    .toCompletableFuture();

            underWay.await();
            upload.cancel(true);

            assertThat(received.get(30, TimeUnit.SECONDS)).isLessThan(STALLED);
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
