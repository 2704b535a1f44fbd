package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.fake.FakeSasp;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server as a thing: where it listens, for how many, how it ends. */
@Timeout(60)
class FakeServerTest {

    @Test
    void itPicksAFreePort() {
        try (FakeServer one = FakeServer.start(FakeSasp.demo());
                FakeServer other = FakeServer.start(FakeSasp.demo())) {
            assertThat(one.port()).isPositive().isNotEqualTo(other.port());
        }
    }

    @Test
    void itListensOnThePortThatItIsGiven() {
        int free;
        try (FakeServer before = FakeServer.start(FakeSasp.demo())) {
            free = before.port();
        }

        try (FakeServer server = FakeServer.builder(FakeSasp.demo()).port(free).start()) {
            assertThat(server.endpoint()).hasToString("http://127.0.0.1:" + free + "/products/!getPostPaymentStatus");
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        try (FakeServer server = FakeServer.start(FakeSasp.demo())) {
            FakeServer.Builder second = FakeServer.builder(FakeSasp.demo()).port(server.port());

            assertThatThrownBy(second::start)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot listen on port " + server.port() + " of 127.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536})
    void aPortThatIsNoneIsRefused(int port) {
        assertThatThrownBy(() -> FakeServer.builder(FakeSasp.demo()).port(port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("port: 0 to 65535, not " + port);
    }

    @Test
    void aClosedServerListensNoMore() {
        FakeServer server = FakeServer.start(FakeSasp.demo());
        server.close();

        assertThatThrownBy(() -> WireClient.ask(server, "700100")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void closingTwiceDoesNothing() {
        FakeServer server = FakeServer.start(FakeSasp.demo());

        server.close();
        server.close();
    }

    @Test
    void itsTextSaysWhereItListensAndNothingOfTheAccounts() {
        try (FakeServer server = FakeServer.start(FakeSasp.demo())) {
            assertThat(server).hasToString("FakeServer[" + server.endpoint() + "]");
        }
    }

    /** The clock is read once for each call; it goes on only when all 64 have come to it. */
    @Test
    void sixtyFourCallersAreServedAtOnce() {
        CyclicBarrier together = new CyclicBarrier(64);
        FakeSasp vendor = FakeSasp.demo(() -> {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return Instant.EPOCH;
        });
        ExecutorService callers = Executors.newFixedThreadPool(64);
        try (FakeServer server = FakeServer.start(vendor)) {
            List<CompletableFuture<HttpResponse<String>>> calls = IntStream.range(0, 64)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> WireClient.ask(server, "999999"), callers))
                    .toList();

            assertThat(calls)
                    .allSatisfy(call -> assertThat(call.join().statusCode()).isEqualTo(200));
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void itSpeaksTlsWithTheContextThatItIsGiven() throws Exception {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        HandshakeCertificates held = new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(certificate.certificate())
                .build();
        HttpClient client =
                HttpClient.newBuilder().sslContext(held.sslContext()).build();

        try (FakeServer server = FakeServer.builder(FakeSasp.demo())
                .tls(held.sslContext())
                .insistOnHttps()
                .start()) {
            HttpResponse<String> response = client.send(
                    WireClient.to(server.endpoint(), WireClient.FORM)
                            .POST(HttpRequest.BodyPublishers.ofString(WireClient.LOGIN + "&orderNumber=700100"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(WireClient.json(response).path("errorCode").asInt()).isZero();
        }
    }
}
