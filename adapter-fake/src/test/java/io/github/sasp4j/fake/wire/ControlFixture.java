package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;

/** A server with the control API, and a client of it. */
abstract class ControlFixture {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final FakeClock clock = FakeClock.at(START);
    final FakeSasp vendor = FakeSasp.demo(clock);
    final FakeServer server = FakeServer.builder(vendor).control(clock::advance).start();

    @AfterEach
    void stop() {
        server.close();
    }

    final JsonNode post(String path, String body) {
        HttpResponse<String> response = send("POST", path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return WireClient.json(response);
    }

    final HttpResponse<String> send(String method, String path, String body) {
        return WireClient.send(WireClient.to(URI.create(address(path)), "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    final String address(String path) {
        return "http://127.0.0.1:" + server.port() + "/control" + path;
    }
}
