package io.github.sasp4j.testkit.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server of the JDK that knows nothing of the tap is heard all the same. */
class WireMonitorTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUESTION = "saspSessionID=s&orderNumber=1";
    private static final String FAILURE = "{\"errorCode\":\"-4\",\"errorMessage\":\"\",\"data\":{}}";

    private HttpServer server;
    private String type = "application/json; charset=UTF-8";
    private String answer = FAILURE;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aQuestionAndItsAnswerDepartFromNothing() throws Exception {
        assertThat(heard(FORM, QUESTION)).isEmpty();
    }

    @Test
    void aQuestionThatIsNotAskedThatWayDeparts() throws Exception {
        assertThat(heard(FORM, "colour=blue&saspSessionID=s"))
                .hasSize(2)
                .anyMatch(departure -> departure.contains("pointer=/orderNumber"))
                .anyMatch(departure -> departure.contains("pointer=/colour"));
    }

    @Test
    void aQuestionOfAnotherTypeDeparts() throws Exception {
        assertThat(heard("text/plain", QUESTION)).singleElement().asString().endsWith("not a form that is POSTed");
    }

    @Test
    void anAnswerThatIsNoneDeparts() throws Exception {
        answer = "{\"errorCode\":true}";

        assertThat(heard(FORM, QUESTION)).singleElement().asString().contains("pointer=/errorCode");
    }

    @Test
    void anAnswerOfAnotherTypeDeparts() throws Exception {
        type = "text/html";

        assertThat(heard(FORM, QUESTION)).singleElement().asString().contains("text/html");
    }

    @Test
    void anUploadWithoutAFileDeparts() throws Exception {
        String part = "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nt\r\n--b--\r\n";

        assertThat(heard("multipart/form-data; boundary=b", part))
                .anyMatch(departure -> departure.contains("pointer=/file"));
    }

    private List<String> heard(String sentType, String body) throws Exception {
        URI address =
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/products/!getPostPaymentStatus");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", sentType)
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return WireMonitor.instance().ended().stream()
                .flatMap(exchange -> ExchangeValidator.deviations(exchange).stream())
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", type);
        byte[] body = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
