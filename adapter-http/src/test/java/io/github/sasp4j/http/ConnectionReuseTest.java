package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A burst of calls finds the connections of the burst before. */
class ConnectionReuseTest {

    private static final int BURST = 50;

    @Test
    void aBurstOverHttp2UsesTheConnectionOfTheBurstBefore() throws Exception {
        try (StubService service = secured(Protocol.HTTP_2, Protocol.HTTP_1_1);
                PostPaymentStatuses client = client(service, TestCertificates.trustingClient())) {
            answer(service);
            Set<Integer> first = burst(service, client);
            answer(service);

            assertThat(burst(service, client)).hasSize(1).isSubsetOf(first);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBurstOverHttp1UsesTheConnectionsOfTheBurstBefore(boolean tls) throws Exception {
        try (StubService service = tls ? secured(Protocol.HTTP_1_1) : new StubService();
                PostPaymentStatuses client = client(service, TestCertificates.trustingClient())) {
            answerAllAtOnce(service);
            Set<Integer> first = burst(service, client);

            assertThat(first).hasSize(BURST);
            assertThat(burst(service, client)).isEqualTo(first);
        }
    }

    @Test
    void aSocketOfTheCallersFactoryServesOneCallAndSaysSo() throws Exception {
        SocketFactory callersOwn = new CallersSocketFactory();
        try (StubService service = new StubService();
                PostPaymentStatuses client = client(service, new OkHttpClient.Builder().socketFactory(callersOwn))) {
            service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
            client.fetch(StatusRequest.of("654824"));

            assertThat(service.request().getHeaders().get("Connection")).isEqualTo("close");
        }
    }

    private static StubService secured(Protocol... protocols) throws Exception {
        StubService service = new StubService();
        service.secure(TestCertificates.VALID.sslSocketFactory(), List.of(protocols));
        return service;
    }

    private static PostPaymentStatuses client(StubService service, OkHttpClient.Builder http) {
        okhttp3.Dispatcher wide = new okhttp3.Dispatcher();
        wide.setMaxRequestsPerHost(BURST);
        http.dispatcher(wide);
        return service.client(config -> config.okHttpClient(http.build()));
    }

    private static void answer(StubService service) {
        Stream.generate(() -> Examples.text(Examples.DOCUMENT_SUCCESS))
                .limit(BURST)
                .forEach(service::answers);
    }

    /** Each response comes when the last request of its burst has arrived: no connection is free before. */
    private static void answerAllAtOnce(StubService service) {
        CyclicBarrier all = new CyclicBarrier(BURST);
        service.answersBy(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                try {
                    all.await();
                } catch (BrokenBarrierException ended) {
                    throw new IllegalStateException(ended);
                }
                return StubService.json(200, Examples.text(Examples.DOCUMENT_SUCCESS));
            }
        });
    }

    private static Set<Integer> burst(StubService service, PostPaymentStatuses client) throws InterruptedException {
        List<CompletableFuture<PostPaymentStatus>> calls = Stream.generate(
                        () -> client.fetchAsync(StatusRequest.of("654824")).toCompletableFuture())
                .limit(BURST)
                .toList();
        calls.forEach(CompletableFuture::join);
        return connections(service, BURST);
    }

    private static Set<Integer> connections(StubService service, int calls) throws InterruptedException {
        Set<Integer> connections = new HashSet<>();
        for (int call = 0; call < calls; call++) {
            connections.add(service.request().getConnectionIndex());
        }
        return connections;
    }

    private static final class CallersSocketFactory extends SocketFactory {

        @Override
        public Socket createSocket() {
            return new Socket();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
