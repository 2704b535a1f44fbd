package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that are none: each ends in its error, tells no secret, and leaves the client fit for the next call. */
@ExpectsDeviations("answers that are none, or too much of one")
class HostileResponseTest {

    private static final StatusRequest REQUEST = StatusRequest.of("654824");
    private static final String EXAMPLE = Examples.text(Examples.DOCUMENT_SUCCESS);

    private StubService service;
    private PostPaymentStatuses client;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
        client = service.client(
                config -> config.readTimeout(Duration.ofSeconds(1)).callTimeout(Duration.ofSeconds(5)));
    }

    @AfterEach
    void stop() {
        client.close();
        service.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void whatIsNoAnswerIsMalformed(String name, MockResponse response, String message) {
        service.answers(response);

        MalformedResponseException malformed = failure(MalformedResponseException.class);

        assertThat(malformed).hasMessageStartingWith(message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void theNextCallOnTheSameClientWorks(String name, MockResponse response, String message) {
        service.answers(response);
        service.answers(EXAMPLE);
        failure(MalformedResponseException.class);

        assertThat(client.fetch(REQUEST).orderNumber()).hasToString("654824");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void noSecretIsInTheError(String name, MockResponse response, String message) {
        service.answers(response);

        assertThat(EveryField.printed(failure(MalformedResponseException.class)))
                .doesNotContain(StubService.PLANTED_PASSWORD)
                .doesNotContain(PlantedSecrets.TOKEN);
    }

    static Stream<Arguments> malformed() {
        String notUtf8 = "{\"errorCode\": 0, \"errorMessage\": \"\u00e9\"}";
        return Stream.of(
                row("cut", EXAMPLE.substring(0, 700), "The response is not JSON that can be read, from line "),
                arguments(
                        "without a brace, as the specification prints it",
                        StubService.json(
                                200, EXAMPLE.replaceFirst("(?s)}\\s*,\\s*(\\{\\s*\"domainName\": \"mns)", ",$1")),
                        "The response is not JSON that can be read, from line "),
                row("empty", "", "The response is empty. HTTP 200."),
                row("blank", " \n", "The response is empty. HTTP 200."),
                row("HTML", "<html><title>Login</title></html>", "The response is not a JSON object. HTTP 200."),
                row("a brace", "{", "The response is not a JSON object."),
                row("a list", "[]", "The response is not a JSON object."),
                row("null", "null", "The response is not a JSON object."),
                row("two answers", EXAMPLE + "{}", "The response is not JSON that can be read, from line "),
                row("one key twice", "{\"errorCode\":0,\"errorCode\":-4}", "The response is not JSON that can be read"),
                row("nested 5,000 deep", "{\"x\":" + "[".repeat(5_000), "The response is not JSON that can be read"),
                row(
                        "a digit for a minute",
                        "{\"x\":" + "9".repeat(5_000) + "}",
                        "The response is not JSON that can be"),
                row("success without data", "{\"errorCode\":0,\"errorMessage\":\"\"}", "The response has no data."),
                row("success with null", "{\"errorCode\":0,\"data\":null}", "The response has no data."),
                row("success with {}", "{\"errorCode\":\"0\",\"data\":{}}", "The response has no data."),
                row("success as a form", "errorCode=0&errorMessage=", "The response is not a JSON object."),
                row("a code that is none", "{\"errorCode\":\"oops\"}", "The response's error code is not a number."),
                row("another 4xx page", 404, "<html>Not found</html>", "The response is not a JSON object. HTTP 404."),
                row("a success under 404", 404, EXAMPLE, "The response has data and an HTTP status of failure."),
                row(
                        "the secrets echoed",
                        "<html>" + StubService.PLANTED_PASSWORD + " uploadDocumentToken=" + PlantedSecrets.TOKEN,
                        "The response is not a JSON object."),
                row(
                        "the secrets echoed after much white space",
                        "<" + " ".repeat(4_080) + StubService.PLANTED_PASSWORD + PlantedSecrets.TOKEN,
                        "The response is not a JSON object."),
                arguments(
                        "not UTF-8",
                        new MockResponse.Builder()
                                .body(new Buffer().write(notUtf8.getBytes(StandardCharsets.ISO_8859_1)))
                                .build(),
                        "The response is not UTF-8. HTTP 200."),
                arguments(
                        "a redirect",
                        new MockResponse.Builder()
                                .code(307)
                                .addHeader("Location", "https://elsewhere.example.net/" + StubService.PLANTED_PASSWORD)
                                .build(),
                        "The service redirects to elsewhere.example.net, and redirects are not followed. HTTP 307."));
    }

    @Test
    void anAnswerOfFiftyMegabytesIsNotReadToItsEnd() {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        Buffer body = new Buffer();
        for (int i = 0; i < 50; i++) {
            body.write(block);
        }
        service.answers(new MockResponse.Builder().body(body).build());
        service.answers(EXAMPLE);

        assertThat(failure(MalformedResponseException.class))
                .hasMessage("The response is larger than the 4194304 bytes that are read at the most.");
        assertThat(client.fetch(REQUEST)).isNotNull();
    }

    @Test
    void aCompressedAnswerIsMeasuredUnpacked() throws Exception {
        Buffer packed = new Buffer();
        try (var gzip = new java.util.zip.GZIPOutputStream(packed.outputStream())) {
            gzip.write(new byte[8 << 20]);
        }
        service.answers(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(packed)
                .build());

        assertThat(failure(MalformedResponseException.class)).hasMessageStartingWith("The response is larger than");
    }

    @Nested
    class Transport {

        @Test
        void aServerThatAcceptsAndNeverAnswersTimesOut() throws Exception {
            try (var silent = ServerSocketFactory.getDefault().createServerSocket(0)) {
                SaspHttpConfig config = service.config(StubService.LOGIN)
                        .endpoint(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/x"))
                        .callTimeout(Duration.ofMillis(200))
                        .build();
                try (PostPaymentStatuses impatient = SaspHttp.statuses(config)) {
                    assertThat(failure(TransportException.class, impatient).reason())
                            .isEqualTo(Reason.TIMED_OUT);
                }
            }
        }

        @Test
        void anAnswerThatTricklesInTimesOutAsAWhole() {
            service.answers(new MockResponse.Builder()
                    .body(EXAMPLE)
                    .throttleBody(10, 50, TimeUnit.MILLISECONDS)
                    .build());
            try (PostPaymentStatuses impatient = service.client(config -> config.callTimeout(Duration.ofMillis(300)))) {
                assertThat(failure(TransportException.class, impatient).reason())
                        .isEqualTo(Reason.TIMED_OUT);
            }
        }

        @Test
        void aConnectionThatEndsWithinTheAnswerIsBrokenOff() {
            service.answers(new MockResponse.Builder()
                    .body(EXAMPLE)
                    .onResponseBody(new SocketEffect.CloseSocket())
                    .build());
            service.answers(EXAMPLE);

            assertThat(failure(TransportException.class).reason()).isEqualTo(Reason.BROKEN_OFF);
            assertThat(client.fetch(REQUEST)).isNotNull();
        }

        @Test
        void aConnectionThatEndsBeforeTheAnswerIsNotTriedAgain() {
            service.answers(new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build());
            service.answers(EXAMPLE);

            assertThat(failure(TransportException.class).reason()).isEqualTo(Reason.BROKEN_OFF);
            assertThat(service.requestCount()).isEqualTo(1);
        }

        @Test
        void aPortWithoutAServerGivesNoConnection() {
            service.close();

            TransportException refused = failure(TransportException.class);

            assertThat(refused.reason()).isEqualTo(Reason.NO_CONNECTION);
            assertThat(refused.retryable()).isTrue();
        }

        @Test
        void aHostWithoutAnAddressGivesNoConnection() {
            SaspHttpConfig config = SaspHttpConfig.builder(StubService.LOGIN)
                    .endpoint(URI.create("https://nowhere.invalid/products/x"))
                    .build();
            try (PostPaymentStatuses lost = SaspHttp.statuses(config)) {
                assertThat(failure(TransportException.class, lost).reason()).isEqualTo(Reason.NO_CONNECTION);
            }
        }

        @Test
        void aCertificateThatNobodyVouchesForIsNotTrusted() {
            serveUnderOwnMadeCertificate();
            try (PostPaymentStatuses careful = service.client()) {
                TransportException refused = failure(TransportException.class, careful);

                assertThat(refused.reason()).isEqualTo(Reason.NOT_TRUSTED);
                assertThat(refused.retryable()).isFalse();
                assertThat(service.requestCount()).isZero();
            }
        }

        @Test
        void aClientThatTrustsTheCertificateCanBePassedIn() {
            HeldCertificate ownMade = serveUnderOwnMadeCertificate();
            HandshakeCertificates trust = new HandshakeCertificates.Builder()
                    .addTrustedCertificate(ownMade.certificate())
                    .build();
            OkHttpClient trusting = new OkHttpClient.Builder()
                    .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                    .build();
            service.answers(EXAMPLE);

            try (PostPaymentStatuses statuses = service.client(config -> config.okHttpClient(trusting))) {
                assertThat(statuses.fetch(REQUEST)).isNotNull();
            }
        }
    }

    private HeldCertificate serveUnderOwnMadeCertificate() {
        HeldCertificate ownMade = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        service.secure(new HandshakeCertificates.Builder()
                .heldCertificate(ownMade)
                .build()
                .sslSocketFactory());
        return ownMade;
    }

    private <E extends SaspException> E failure(Class<E> type) {
        return failure(type, client);
    }

    private static <E extends SaspException> E failure(Class<E> type, PostPaymentStatuses statuses) {
        return catchThrowableOfType(type, () -> statuses.fetch(REQUEST));
    }

    private static Arguments row(String name, String body, String message) {
        return row(name, 200, body, message);
    }

    private static Arguments row(String name, int status, String body, String message) {
        return arguments(
                name, new MockResponse.Builder().code(status).body(body).build(), message);
    }
}
