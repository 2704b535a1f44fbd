package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.Dcv;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses as they came from servers, gateways and balancers in the field, byte by byte. */
class WireCaseTest {

    private static final String EXAMPLE = Examples.text(Examples.DOCUMENT_SUCCESS);

    @ParameterizedTest
    @CsvSource({
        "denied-in-latin1, ACCESS_DENIED",
        "denied-as-lines, ACCESS_DENIED",
        "another-order, MALFORMED_RESPONSE",
        "too-many-requests-cut, CALL_LIMIT_REACHED",
        "gzip-with-trailing-zeros, MALFORMED_RESPONSE"
    })
    void aFailureIsToldByWhatItSays(String file, ErrorKind kind) throws Exception {
        assertThat(failure(RawServer.fixture(file + ".http")).kind()).isEqualTo(kind);
    }

    @Test
    void aResponseOfAnotherOrderNamesThePlace() throws Exception {
        SaspException failure = failure(RawServer.fixture("another-order.http"));

        assertThat(((MalformedResponseException) failure).evidence().pointer()).contains("/data/orderNumber");
    }

    @Test
    void anErrorCodeInFloatFormIsACode() throws Exception {
        assertThat(fetched(RawServer.fixture("code-as-float.http")).orderNumber())
                .hasToString("654824");
    }

    @ParameterizedTest
    @CsvSource({"654824.0", "00654824", "654824"})
    void theOrderIsTheSameHoweverItsNumberIsWritten(String number) throws Exception {
        String json = EXAMPLE.replaceFirst("\"orderNumber\"\\s*:\\s*[^,]+", "\"orderNumber\": \"" + number + "\"");

        assertThat(fetched(RawServer.json(json)).orderNumber()).hasToString("654824");
    }

    @Test
    void aListAsAnObjectWithGapsHasItsElements() throws Exception {
        assertThat(domains(RawServer.fixture("domains-as-object-with-gaps.http")))
                .isNotEmpty()
                .noneMatch(domain -> domain.name().isEmpty());
    }

    @Test
    void aSingleElementInPlaceOfAListIsTheElement() throws Exception {
        assertThat(domains(RawServer.json(withDomains("{\"domainName\": \"a.example.com\"}"))))
                .extracting(Domain::name)
                .containsExactly("a.example.com");
    }

    @Test
    void anotherObjectInPlaceOfAListIsKeptRaw() throws Exception {
        PostPaymentStatus status = fetched(RawServer.fixture("domains-as-other-object.http"));

        assertThat(status.sections().dcv().orElseThrow().domains()).isEmpty();
        assertThat(status.unmapped()).containsEntry("/data/dcvStatus/domains", "{\"error\": \"none\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"x\": 1}", "{\"0\": 1}"})
    void anObjectThatIsNoElementIsKeptRaw(String object) throws Exception {
        PostPaymentStatus status = fetched(RawServer.json(withDomains(object)));

        assertThat(status.sections().dcv().orElseThrow().domains()).isEmpty();
        assertThat(status.unmapped()).containsEntry("/data/dcvStatus/domains", object);
    }

    static Stream<Arguments> statusLines() {
        String cutHtml = "Content-Type: text/html\r\nContent-Length: 500\r\n\r\n<html>";
        String damagedGzip = "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd";
        return Stream.of("429 Too Many Requests", "503 Service Unavailable", "500 Oops", "403 Forbidden", "401 No")
                .flatMap(line -> Stream.of(cutHtml, damagedGzip)
                        .map(rest -> arguments(line, "HTTP/1.1 " + line + "\r\n" + rest, kind(line))));
    }

    private static ErrorKind kind(String line) {
        return switch (line.substring(0, 1)) {
            case "5" -> ErrorKind.SERVICE_FAULT;
            default -> line.startsWith("429") ? ErrorKind.CALL_LIMIT_REACHED : ErrorKind.ACCESS_DENIED;
        };
    }

    @ParameterizedTest(name = "{0} [{index}]")
    @MethodSource("statusLines")
    void theStatusLineOutranksABodyThatCannotBeRead(String line, String response, ErrorKind kind) throws Exception {
        assertThat(failure(response).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"408, true", "425, true", "503, true", "407, false", "403, false"})
    void whetherARetryHelpsIsToldByTheStatus(int status, boolean retryable) throws Exception {
        assertThat(failure(RawServer.response(status + " X", "X: y", "")).retryable())
                .isEqualTo(retryable);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 421, 425, 429, 503, 401, 407})
    void nothingIsSentTwice(int status) throws Exception {
        String response = RawServer.response(
                status + " X", "Retry-After: 0\r\nWWW-Authenticate: Basic realm=\"x\"\r\nConnection: close", "");
        OkHttpClient eager = new OkHttpClient.Builder()
                .authenticator((route, failed) -> failed.request()
                        .newBuilder()
                        .header("Authorization", "Basic eDp5")
                        .build())
                .build();
        try (RawServer server = RawServer.closing(response)) {
            failure(server, config -> config.okHttpClient(eager));

            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void retryAfterInSecondsReachesTheCaller() throws Exception {
        assertThat(failure(RawServer.response("503 X", "Retry-After: 120", "")).retryAfter())
                .contains(Duration.ofMinutes(2));
    }

    @Test
    void retryAfterAsADateReachesTheCaller() throws Exception {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(600).atOffset(ZoneOffset.UTC));

        assertThat(failure(RawServer.response("429 X", "Retry-After: " + date, ""))
                        .retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(10)));
    }

    @Test
    void damagedCompressionIsAFaultOfTheResponse() throws Exception {
        assertThat(failure("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 12\r\n\r\nnot gzipped!")
                        .kind())
                .isEqualTo(ErrorKind.MALFORMED_RESPONSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6\r\n\r\n",
                "220 mail.example.com ESMTP\r\n\r\n",
                "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello"
            })
    void aPeerThatSpeaksNoHttpIsNoBrokenConnection(String response) throws Exception {
        assertThat(failure(response)).isInstanceOfSatisfying(TransportException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.PROTOCOL);
            assertThat(failure.retryable()).isFalse();
        });
    }

    @Test
    void anEndlessStatusLineIsNotQuoted() throws Exception {
        SaspException failure = failure("HTTP/1.1 200 \u001b[31m" + "x".repeat(500_000) + "\r\n\r\n");

        assertThat(EveryField.printed(failure).lines()).allMatch(line -> line.length() < 2_000);
        assertThat(failure.getMessage()).hasSizeLessThan(700).doesNotContain("\u001b");
        assertThat(((TransportException) failure).reason()).isEqualTo(Reason.PROTOCOL);
    }

    @Test
    void aRequestThatAnInterceptorPrintsHoldsNoPassword() throws Exception {
        StringBuilder printed = new StringBuilder();
        Interceptor printing = chain -> {
            Request request = chain.request();
            printed.append(request).append(request.tag(retrofit2.Invocation.class));
            return chain.proceed(request);
        };
        try (RawServer server = RawServer.keeping(RawServer.json(EXAMPLE));
                PostPaymentStatuses client = SaspHttp.statuses(config(server.address("/"))
                        .okHttpClient(new OkHttpClient.Builder()
                                .addInterceptor(printing)
                                .addNetworkInterceptor(printing)
                                .build())
                        .build())) {
            client.fetch(StatusRequest.of("654824"));
        }

        assertThat(printed).isNotEmpty().doesNotContain(StubService.PLANTED_PASSWORD);
    }

    @Test
    void aMillionDeviationsAreCountedAndNotTold() throws Exception {
        String domains = "{},".repeat(300_000);
        String json = withDomains("[" + domains + "{}]");
        int[] told = new int[1];
        try (RawServer server = RawServer.keeping(RawServer.json(json));
                PostPaymentStatuses client = SaspHttp.statuses(config(server.address("/"))
                        .deviationListener((order, deviation) -> told[0]++)
                        .build())) {
            client.fetch(StatusRequest.of("654824"));
        }

        assertThat(told[0]).isEqualTo(1_001);
    }

    private static String withDomains(String domains) {
        return "{\"errorCode\":0,\"errorMessage\":\"\",\"data\":{\"orderNumber\":\"654824\",\"dcvStatus\":"
                + "{\"title\":\"t\",\"status\":\"InProgress\",\"domains\":" + domains + "}}}";
    }

    private static List<Domain> domains(String response) throws IOException {
        return fetched(response).sections().dcv().map(Dcv::domains).orElse(List.of());
    }

    private static PostPaymentStatus fetched(String response) throws IOException {
        try (RawServer server = RawServer.closing(response);
                PostPaymentStatuses client =
                        SaspHttp.statuses(config(server.address("/")).build())) {
            return client.fetch(StatusRequest.of("654824"));
        }
    }

    private static SaspException failure(String response) throws IOException {
        try (RawServer server = RawServer.closing(response)) {
            return failure(server, config -> config);
        }
    }

    private static SaspException failure(RawServer server, UnaryOperator<SaspHttpConfig.Builder> settings) {
        return failure(server.address("/"), settings);
    }

    private static SaspException failure(URI endpoint, UnaryOperator<SaspHttpConfig.Builder> settings) {
        try (PostPaymentStatuses client =
                SaspHttp.statuses(settings.apply(config(endpoint)).build())) {
            return catchThrowableOfType(SaspException.class, () -> client.fetch(StatusRequest.of("654824")));
        }
    }

    private static SaspHttpConfig.Builder config(URI endpoint) {
        return SaspHttpConfig.builder(StubService.LOGIN)
                .withoutGate()
                .endpoint(endpoint)
                .allowPlainHttpOnLoopback(true)
                .callTimeout(Duration.ofSeconds(20));
    }
}
