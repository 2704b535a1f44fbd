package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.spec.SaspSpec;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server has for people and for pages of other origins, beside the two operations. */
class ServerPagesTest {

    private static final String ORIGIN = "http://localhost:3000";

    private final FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private final FakeServer server = FakeServer.builder(FakeSasp.demo(clock))
            .control(clock::advance)
            .allowCors(ORIGIN)
            .requestLog(log::add)
            .start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theRootShowsWhatThereIs() {
        HttpResponse<String> page = get("/");

        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("POST /products/!getPostPaymentStatus", "href=\"/openapi.yaml\"", "/control/orders");
    }

    @Test
    void theDescriptionOfTheOperationsIsServed() throws IOException {
        try (InputStream description = SaspSpec.open()) {
            assertThat(get("/openapi.yaml").body())
                    .isEqualTo(new String(description.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void eachRequestIsOneLineWithoutItsSecrets() throws InterruptedException {
        WireClient.ask(server, "700100");
        get("/control/orders?password=secret");

        assertThat(List.of(
                        String.valueOf(log.poll(20, TimeUnit.SECONDS)), String.valueOf(log.poll(20, TimeUnit.SECONDS))))
                .containsExactly("POST /products/!getPostPaymentStatus 200", "GET /control/orders 200");
    }

    @Test
    void aPageOfAnAllowedOriginMayReadResponses() {
        HttpResponse<String> orders = send("GET", "/control/orders", ORIGIN);

        assertThat(orders.statusCode()).isEqualTo(200);
        assertThat(orders.headers().firstValue("Access-Control-Allow-Origin")).contains(ORIGIN);
    }

    @Test
    void aBrowserIsToldBeforehandWhatAnAllowedOriginMaySend() {
        HttpResponse<String> asked = send("OPTIONS", "/control/orders", ORIGIN);

        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, POST, DELETE");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers")).contains("Content-Type");
    }

    @Test
    void aPageOfAnotherOriginIsToldNothing() {
        HttpResponse<String> refused = send("GET", "/control/orders", "http://localhost.example.com:3000");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "null", "localhost:3000", "http://localhost:3000/", "file://x"})
    void whatIsNoOriginIsRefused(String origin) {
        FakeServer.Builder builder = FakeServer.builder(FakeSasp.demo());

        assertThatThrownBy(() -> builder.allowCors(origin)).isInstanceOf(IllegalArgumentException.class);
    }

    private HttpResponse<String> get(String path) {
        return WireClient.send(HttpRequest.newBuilder(server.endpoint().resolve(path)));
    }

    private HttpResponse<String> send(String method, String path, String origin) {
        return WireClient.send(HttpRequest.newBuilder(server.endpoint().resolve(path))
                .method(method, BodyPublishers.noBody())
                .header("Origin", origin));
    }
}
