package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.contract.Papers;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an upload puts on the wire, and what it makes of the answer. */
class UploadTest {

    private static final String SUCCESS = "https://upload.sasp4j.invalid/success";
    private static final String ERROR = "https://upload.sasp4j.invalid/error";
    private static final int STALLED = 60_000_000;

    private StandIn service;

    @BeforeEach
    void start() throws Exception {
        service = new StandIn();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Nested
    class OnTheWire {

        @Test
        void thePartsHaveTheDocumentsNamesAndOrder() throws Exception {
            redirects(303, SUCCESS);
            upload(
                    UploadSettings.defaults(),
                    Papers.pdf("a.pdf", Papers.bytes(1)),
                    Papers.pdf("b.pdf", Papers.bytes(2)));

            assertThat(Pattern.compile("; name=\"([^\"]*)\"")
                            .matcher(service.request().getBody().utf8())
                            .results()
                            .map(found -> found.group(1)))
                    .containsExactly("token", "successURL", "errorURL", "file", "file", "comment");
        }

        @Test
        void aNameStandsThereAsBrowsersWriteIt() throws Exception {
            redirects(303, SUCCESS);
            upload(UploadSettings.defaults(), Papers.pdf("Ä \"营业\".pdf", Papers.bytes(1)));

            assertThat(service.request().getBody().utf8())
                    .contains("form-data; name=\"file\"; filename=\"Ä %22营业%22.pdf\"\r\n");
        }

        @Test
        void theLengthIsAnnounced() throws Exception {
            redirects(303, SUCCESS);
            upload(UploadSettings.defaults(), Papers.pdf("a.pdf", Papers.bytes(100_000)));

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
                port.upload(request(Papers.pdf("a.pdf", Papers.bytes(300_000))), seen::add);
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
                assertThatThrownBy(() -> port.upload(request(Papers.pdf("a.pdf", Papers.bytes(10)))))
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
                                    request(address, Papers.pdf("a.pdf", Papers.bytes(STALLED))), seen::add))
                            .isInstanceOf(UploadOutcomeUnknownException.class);
                }
                reader.join();
            }

            assertThat(seen.get(seen.size() - 1).sent()).isLessThan(STALLED / 2);
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

    @Nested
    class Answers {

        @ParameterizedTest
        @ValueSource(ints = {301, 302, 303, 307, 308})
        void aRedirectToTheSuccessAddressIsTheReceipt(int status) {
            redirects(status, SUCCESS + "?id=7");

            assertThat(outcome()).isNull();
        }

        @Test
        void aRedirectToTheErrorAddressIsARefusalWithWhatItCarries() {
            redirects(302, ERROR + "?code=12&message=No%20such%0Atoken");

            assertThat(outcome())
                    .isInstanceOf(UploadRefusedException.class)
                    .hasMessage("The service refused the papers: code: 12, message: No such token");
        }

        @Test
        void aRefusalThatEchoesTheTokenDoesNotTellIt() {
            redirects(302, ERROR + "?message=" + "planted-opaque-token");

            assertThat(outcome()).hasMessageContaining("[redacted]").hasMessageNotContaining("planted");
        }

        @ParameterizedTest
        @CsvSource({
            "200, https://upload.sasp4j.invalid/success",
            "300, https://upload.sasp4j.invalid/success",
            "302, https://upload.sasp4j.invalid/success/",
            "302, http://upload.sasp4j.invalid/success",
            "302, https://upload.sasp4j.invalid:8443/success",
            "302, https://somebody@upload.sasp4j.invalid/success",
            "302, https://elsewhere.example.com/success",
            "302, https://elsewhere.example.com/?to=https://upload.sasp4j.invalid/success",
            "302, /success",
            "201, ''",
            "404, ''",
            "500, ''"
        })
        void everythingElseIsAnUnknownOutcome(int status, String location) {
            redirects(status, location);

            assertThat(outcome()).isInstanceOf(UploadOutcomeUnknownException.class);
        }

        @Test
        void nothingIsSentAgain() {
            service.answers(new MockResponse.Builder()
                    .code(503)
                    .addHeader("Retry-After", "0")
                    .build());
            redirects(303, SUCCESS);

            assertThat(outcome()).isInstanceOf(UploadOutcomeUnknownException.class);
            assertThat(service.server.getRequestCount()).isEqualTo(1);
        }

        @Test
        void withoutAConnectionNothingWasSent() {
            service.close();

            assertThat(outcome()).isInstanceOf(TransportException.class);
        }
    }

    @Nested
    class BeforeAnythingIsSent {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://avspartners.sectigolabs.com/order",
                    "https://sectigo.com.example.org/order",
                    "https://evilsectigo.com/order",
                    "https://user@sectigo.com/order",
                    "ftp://sectigo.com/order",
                    "/order"
                })
        void anAddressThatIsNotTrustedIsRefused(String address) {
            try (ValidationDocuments port = port(config -> config)) {
                assertThatThrownBy(
                                () -> port.upload(request(URI.create(address), Papers.pdf("a.pdf", Papers.bytes(1)))))
                        .isInstanceOf(UploadRefusedException.class);
            }
        }

        @Test
        void aLoopbackAddressIsRefusedUnlessAllowed() {
            try (ValidationDocuments port = port(config -> config.allowPlainHttpOnLoopback(false)
                    .endpoint(SaspHttpConfig.LIVE_ENDPOINT)
                    .uploads(UploadSettings.defaults()
                            .withHosts(UploadHosts.vendor().and("example.com"))))) {
                assertThatThrownBy(() -> port.upload(request(Papers.pdf("a.pdf", Papers.bytes(1)))))
                        .isInstanceOf(UploadRefusedException.class);
            }
        }

        @Test
        void aFileOfMoreThanTheLimitIsRefused() {
            assertThatThrownBy(() ->
                            upload(UploadSettings.defaults().withLimits(2, 100), Papers.pdf("a.pdf", Papers.bytes(3))))
                    .isInstanceOf(UploadRefusedException.class)
                    .hasMessage("The file a.pdf has 3 bytes, and 2 are allowed.");
        }

        @Test
        void filesOfMoreThanTheLimitTogetherAreRefused() {
            assertThatThrownBy(() -> upload(
                            UploadSettings.defaults().withLimits(3, 5),
                            Papers.pdf("a.pdf", Papers.bytes(3)),
                            Papers.pdf("b.pdf", Papers.bytes(3))))
                    .hasMessage("The files have 6 bytes together, and 5 are allowed.");
        }

        @Test
        void addressesThatCannotBeToldApartAreRefused() {
            assertThatThrownBy(() -> UploadSettings.defaults()
                            .withResultUrls(URI.create("https://example.com/?a"), URI.create("https://example.com/?b")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void redirects(int status, String location) {
        MockResponse.Builder answer = new MockResponse.Builder().code(status);
        service.answers((location.isEmpty() ? answer : answer.addHeader("Location", location)).build());
    }

    private Throwable outcome() {
        return catchThrowable(() -> upload(UploadSettings.defaults(), Papers.pdf("a.pdf", Papers.bytes(10))));
    }

    private void upload(UploadSettings settings, ValidationDocument... documents) {
        try (ValidationDocuments port = port(config -> config.uploads(settings))) {
            port.upload(request(documents), UploadObserver.none());
        }
    }

    private ValidationDocuments port(UnaryOperator<SaspHttpConfig.Builder> settings) {
        return SaspHttp.documents(settings.apply(service.config(StandIn.LOGIN)).build());
    }

    private UploadRequest request(ValidationDocument... documents) {
        return request(service.server.url("/order").uri(), documents);
    }

    private static UploadRequest request(URI address, ValidationDocument... documents) {
        return UploadRequest.of(
                new UploadAccess(address, UploadToken.of("planted-opaque-token", Optional.empty())),
                List.of(documents));
    }
}
