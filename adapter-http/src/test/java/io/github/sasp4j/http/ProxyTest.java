package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.error.RequestSent;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proxy that does not open the tunnel: nothing of the request has left then. */
class ProxyTest {

    @ParameterizedTest
    @CsvSource({
        "403 Forbidden, PROXY_REJECTED",
        "404 Not Found, PROXY_REJECTED",
        "407 Proxy Authentication Required, PROXY_REJECTED",
        "502 Bad Gateway, NO_CONNECTION",
        "503 Service Unavailable, NO_CONNECTION",
        "504 Gateway Timeout, NO_CONNECTION"
    })
    void isToldAsWhatItIs(String status, Reason reason) throws IOException {
        try (RawServer proxy = RawServer.closing(RawServer.response(status, "Server: proxy", ""))) {
            TransportException failure = failure(proxy);

            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.requestSent()).isEqualTo(RequestSent.NO);
            assertThat(proxy.requests).singleElement().asString().startsWith("CONNECT secure.example.com:443");
            assertThat(proxy.requests.toString()).doesNotContain(StubService.PLANTED_PASSWORD);
        }
    }

    private static TransportException failure(RawServer proxy) {
        OkHttpClient throughProxy = new OkHttpClient.Builder()
                .proxy(new Proxy(
                        Proxy.Type.HTTP,
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(),
                                proxy.address("/").getPort())))
                .build();
        SaspHttpConfig config = SaspHttpConfig.builder(StubService.LOGIN)
                .withoutGate()
                .endpoint(URI.create("https://secure.example.com/products/!getPostPaymentStatus"))
                .okHttpClient(throughProxy)
                .build();
        try (PostPaymentStatuses client = SaspHttp.statuses(config)) {
            return catchThrowableOfType(TransportException.class, () -> client.fetch(StatusRequest.of("654824")));
        }
    }
}
