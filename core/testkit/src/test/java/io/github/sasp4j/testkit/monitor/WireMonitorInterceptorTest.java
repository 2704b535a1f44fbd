package io.github.sasp4j.testkit.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client of OkHttp reports what its server, which is monitored too, has received and sent. */
class WireMonitorInterceptorTest {

    private static final String PATH = "/products/!getPostPaymentStatus";
    private static final byte[] SENT = "{\"errorCode\": \"0\"}".getBytes(UTF_8);

    private final OkHttpClient client = new OkHttpClient.Builder()
            .addInterceptor(new WireMonitorInterceptor())
            .build();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, SENT.length);
            exchange.getResponseBody().write(SENT);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void bothSidesReportTheSameExchange() throws Exception {
        assertThat(text(call())).isEqualTo(new String(SENT, UTF_8));

        List<MonitoredExchange> reported = WireMonitor.instance().ended();
        assertThat(reported).hasSize(2).allSatisfy(exchange -> {
            assertThat(exchange).hasToString("POST " + PATH + " -> 200");
            assertThat(exchange.requestType()).isEqualTo("application/x-www-form-urlencoded");
            assertThat(exchange.request()).asString(UTF_8).isEqualTo("orderNumber=1&loginName=a%20b");
            assertThat(exchange.response()).isEqualTo(SENT);
        });
    }

    @Test
    void aResponseThatNobodyReadsIsReportedWithoutItsBody() throws Exception {
        call().close();

        assertThat(WireMonitor.instance().ended())
                .extracting(MonitoredExchange::response)
                .containsExactlyInAnyOrder(SENT, null);
    }

    private Response call() throws IOException {
        return client.newCall(new Request.Builder()
                        .url("http://127.0.0.1:" + server.getAddress().getPort() + PATH)
                        .post(new FormBody.Builder()
                                .add("orderNumber", "1")
                                .add("loginName", "a b")
                                .build())
                        .build())
                .execute();
    }

    private static String text(Response response) throws IOException {
        try (response) {
            return response.body().string();
        }
    }
}
