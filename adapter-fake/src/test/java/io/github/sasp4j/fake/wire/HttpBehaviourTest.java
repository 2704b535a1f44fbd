package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided by HTTP, before anybody looks at the arguments. */
@ExpectsDeviations("requests that are not the operation's, or larger than any")
class HttpBehaviourTest {

    private static final String GOOD_FORM = WireClient.LOGIN + "&orderNumber=700100";
    private static final String NOT_POST =
            "{\"errorCode\":\"-17\",\"errorMessage\":\"Request used GET rather than POST!\",\"data\":{}}";
    private static final String NO_ARGUMENTS =
            "{\"errorCode\":\"-3\",\"errorMessage\":\"The 'loginName' argument is missing!\",\"data\":{}}";

    private static FakeServer server;

    @BeforeAll
    static void start() {
        server = FakeServer.start(FakeSasp.demo());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void anyOtherMethodThanPostIsRefused(String method) {
        HttpResponse<String> response = WireClient.send(
                WireClient.to(server.endpoint(), WireClient.FORM).method(method, BodyPublishers.ofString(GOOD_FORM)));

        assertThat(response.body()).isEqualTo(NOT_POST);
    }

    @Test
    void headIsRefusedWithoutABody() {
        HttpResponse<String> response = WireClient.send(
                WireClient.to(server.endpoint(), WireClient.FORM).method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "multipart/form-data", "text/plain", "application/x-www-form-urlencoded2"})
    void aBodyOfAnotherTypeHasNoArguments(String contentType) {
        HttpResponse<String> response =
                WireClient.send(WireClient.to(server.endpoint(), contentType).POST(BodyPublishers.ofString(GOOD_FORM)));

        assertThat(response.body()).isEqualTo(NO_ARGUMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded; charset=UTF-8",
                "APPLICATION/X-WWW-Form-Urlencoded ;charset=x"
            })
    void parametersAndCaseOfTheContentTypeAreNothing(String contentType) {
        HttpResponse<String> response =
                WireClient.send(WireClient.to(server.endpoint(), contentType).POST(BodyPublishers.ofString(GOOD_FORM)));

        assertThat(WireClient.json(response).path("errorCode").asInt()).isZero();
    }

    @Test
    void argumentsInTheAddressAreNotLookedAt() {
        URI address = URI.create(server.endpoint() + "?" + GOOD_FORM);

        HttpResponse<String> response =
                WireClient.send(WireClient.to(address, WireClient.FORM).POST(BodyPublishers.noBody()));

        assertThat(response.body()).isEqualTo(NO_ARGUMENTS);
    }

    @Test
    void theExclamationMarkMayBePercentEncoded() {
        URI address = URI.create(server.endpoint().toString().replace("!", "%21"));

        HttpResponse<String> response =
                WireClient.send(WireClient.to(address, WireClient.FORM).POST(BodyPublishers.ofString(GOOD_FORM)));

        assertThat(WireClient.json(response).path("errorCode").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/products/", "/products/!getpostpaymentstatus", "/products/!getPostPaymentStatus/"})
    void thereIsNothingElse(String path) {
        HttpResponse<String> response =
                WireClient.send(WireClient.to(server.endpoint().resolve(path), WireClient.FORM)
                        .POST(BodyPublishers.ofString(GOOD_FORM)));

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void documentsAreNotTakenBelowTheirPath() {
        URI below = URI.create(server.uploadAddress() + "s/");

        HttpResponse<String> response =
                WireClient.send(WireClient.to(below, "multipart/form-data").POST(BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void aBodyOf64KibibytesIsRead() {
        String form = GOOD_FORM + "&" + "x".repeat(64 * 1024 - GOOD_FORM.length() - 1);

        assertThat(WireClient.json(WireClient.post(server, form))
                        .path("errorCode")
                        .asText())
                .isEqualTo("-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 + 1, 4 * 1024 * 1024})
    void aLargerBodyIsTooLarge(int length) {
        assertThat(WireClient.post(server, "x".repeat(length)).statusCode()).isEqualTo(413);
    }

    @Test
    void halfRequestsHoldABoundedNumberOfThreadsAndAreServedInTurn() throws IOException {
        List<Socket> clients = new ArrayList<>();
        String head = "POST " + server.endpoint().getRawPath() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + WireClient.FORM + "\r\nConnection: close\r\nContent-Length: " + GOOD_FORM.length() + "\r\n\r\n";
        try {
            for (int i = 0; i < 300; i++) {
                Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port());
                clients.add(client);
                client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            }
            for (Socket client : clients) {
                client.getOutputStream().write(GOOD_FORM.getBytes(StandardCharsets.US_ASCII));
                assertThat(client.getInputStream().readAllBytes()).asString().startsWith("HTTP/1.1 200 OK");
                assertThat(serverThreads()).isLessThanOrEqualTo(256);
            }
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private static long serverThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("sasp4j-fake-server"))
                .count();
    }

    @Test
    void theContentTypeIsTheDocuments() {
        assertThat(WireClient.ask(server, "700100").headers().firstValue("Content-Type"))
                .contains("application/json; charset=UTF-8");
    }

    @Test
    void aServerThatInsistsOnHttpsRefusesPlainHttp() {
        try (FakeServer insisting =
                FakeServer.builder(FakeSasp.demo()).insistOnHttps().start()) {
            assertThat(WireClient.ask(insisting, "700100").body())
                    .isEqualTo(
                            "{\"errorCode\":\"-1\",\"errorMessage\":\"Request was not made over https!\",\"data\":{}}");
        }
    }
}
