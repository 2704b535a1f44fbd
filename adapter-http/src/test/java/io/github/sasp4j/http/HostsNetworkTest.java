package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.http.ConnectionFault.Transport;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host's network asks for: names of its own, proxies, several endpoints. */
class HostsNetworkTest {

    private static final String PROXY_PASSWORD = "planted-proxy-password-51c8";
    private static final URI BEHIND_THE_PROXY = URI.create("https://localhost:9/products/!getPostPaymentStatus");

    private StubService service;

    @BeforeEach
    void start() throws IOException {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theHostNameVerifierOfTheHostDecides() {
        service.secure(TestCertificates.of(Transport.TLS_OF_ANOTHER_HOST).sslSocketFactory());
        OkHttpClient internalName = TestCertificates.trustingClient()
                .hostnameVerifier((name, session) -> true)
                .build();
        respond();

        fetch(service.config(StubService.LOGIN).okHttpClient(internalName));
    }

    @Test
    void aProxyGetsItsCredentialsAndTheServiceDoesNot() throws InterruptedException {
        service.secure(TestCertificates.VALID.sslSocketFactory());
        service.answers(new MockResponse.Builder().inTunnel().build());
        respond();

        fetch(service.config(StubService.LOGIN)
                .endpoint(BEHIND_THE_PROXY)
                .okHttpClient(TestCertificates.trustingClient()
                        .proxy(proxy(service.address("/")))
                        .proxyAuthenticator((route, response) -> response.request()
                                .newBuilder()
                                .header("Proxy-Authorization", Credentials.basic("proxy-user", PROXY_PASSWORD))
                                .build())
                        .build()));

        RecordedRequest tunnel = service.request();
        assertThat(tunnel.getMethod()).isEqualTo("CONNECT");
        assertThat(tunnel.getHeaders().get("Proxy-Authorization"))
                .isEqualTo(Credentials.basic("proxy-user", PROXY_PASSWORD));
        assertThat(service.request().getHeaders().get("Proxy-Authorization")).isNull();
    }

    @Test
    void theProxyOfTheSystemIsUsedWithoutAClientOfTheHost() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        try (RawServer refusing = RawServer.closing(RawServer.response("403 Forbidden", "Server: proxy", ""))) {
            ProxySelector.setDefault(new ProxyForOneHost(proxy(refusing.address("/"))));

            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> fetch(service.config(StubService.LOGIN).endpoint(BEHIND_THE_PROXY)))
                    .returns(Reason.PROXY_REJECTED, TransportException::reason);

            assertThat(refusing.requests).singleElement().asString().startsWith("CONNECT localhost:9");
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    @Test
    void portsOfTwoEndpointsAreKeptApart() throws Exception {
        AccountLogin brand = AccountLogin.of("brand", StubService.PLANTED_PASSWORD);
        try (StubService another = new StubService();
                PostPaymentStatuses ofTheHost =
                        SaspHttp.statuses(service.config(StubService.LOGIN).build());
                PostPaymentStatuses ofTheBrand =
                        SaspHttp.statuses(another.config(brand).build())) {
            respond();
            another.answers(Examples.text(Examples.DOCUMENT_SUCCESS));

            ofTheHost.fetch(StatusRequest.of("654824"));
            ofTheBrand.fetch(StatusRequest.of("654824"));

            assertThat(StubService.fields(service.request())).containsEntry("loginName", "demo");
            assertThat(StubService.fields(another.request())).containsEntry("loginName", "brand");
        }
    }

    private void respond() {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
    }

    private static Proxy proxy(URI address) {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHost(), address.getPort()));
    }

    private static void fetch(SaspHttpConfig.Builder config) {
        try (PostPaymentStatuses client = SaspHttp.statuses(config.build())) {
            assertThat(client.fetch(StatusRequest.of("654824")).orderNumber()).isNotNull();
        }
    }

    /** Other tests of the JVM go without it. */
    private static final class ProxyForOneHost extends ProxySelector {

        private final Proxy proxy;

        ProxyForOneHost(Proxy proxy) {
            this.proxy = proxy;
        }

        @Override
        public List<Proxy> select(URI target) {
            return List.of(target.getHost().equals(BEHIND_THE_PROXY.getHost()) ? proxy : Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI target, SocketAddress address, IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
