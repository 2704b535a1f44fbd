package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** HTTP/2 says for which call each byte is, HTTP/1.1 does not. */
class ConnectionReuseTest {

    private static final int BURST = 50;

    @Test
    void aBurstOverHttp2UsesTheConnectionOfTheBurstBefore() throws Exception {
        try (StubService service = secured();
                PostPaymentStatuses client = client(service)) {
            Set<Integer> first = burst(service, client);

            assertThat(burst(service, client)).hasSize(1).isSubsetOf(first);
        }
    }

    @Test
    void eachCallOverHttp1HasAConnectionOfItsOwnAndSaysSo() throws Exception {
        try (StubService service = new StubService();
                PostPaymentStatuses client = client(service)) {
            for (int call = 0; call < 2; call++) {
                service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
                client.fetch(StatusRequest.of("654824"));
            }

            RecordedRequest first = service.request();
            assertThat(service.request().getConnectionIndex()).isNotEqualTo(first.getConnectionIndex());
            assertThat(first.getHeaders().get("Connection")).isEqualTo("close");
        }
    }

    private static StubService secured() throws Exception {
        StubService service = new StubService();
        service.secure(TestCertificates.VALID.sslSocketFactory());
        return service;
    }

    private static PostPaymentStatuses client(StubService service) {
        return service.client(
                config -> config.okHttpClient(TestCertificates.trustingClient().build()));
    }

    private static Set<Integer> burst(StubService service, PostPaymentStatuses client) throws InterruptedException {
        List<CompletableFuture<PostPaymentStatus>> calls = Stream.generate(() -> {
                    service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
                    return client.fetchAsync(StatusRequest.of("654824")).toCompletableFuture();
                })
                .limit(BURST)
                .toList();
        calls.forEach(CompletableFuture::join);
        Set<Integer> connections = new HashSet<>();
        for (int call = 0; call < BURST; call++) {
            connections.add(service.request().getConnectionIndex());
        }
        return connections;
    }
}
