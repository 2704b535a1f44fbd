package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use the control API. */
class ControlAccessTest extends ControlFixture {

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com", "https://127.0.0.1.example.com", "null"})
    void pagesOfOthersAreRefused(String origin) {
        HttpResponse<String> response = WireClient.send(
                HttpRequest.newBuilder(URI.create(address("/orders"))).header("Origin", origin));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void aNameThatPointsHereIsRefused() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("GET /control/orders HTTP/1.1\r\nHost: rebound.example.com\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void withoutItsSwitchThereIsNoControl() {
        try (FakeServer plain = FakeServer.start(vendor)) {
            assertThat(WireClient.send(HttpRequest.newBuilder(plain.endpoint().resolve("/control/orders")))
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
