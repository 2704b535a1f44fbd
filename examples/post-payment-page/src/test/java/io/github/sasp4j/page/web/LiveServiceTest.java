package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.PostPaymentPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The page as a host runs it: over the HTTP adapter, here against the fake's server in place of the service. */
@ExtendWith(OutputCaptureExtension.class)
class LiveServiceTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static FakeSasp vendor;
    private static FakeServer server;
    private static ConfigurableApplicationContext page;

    @BeforeAll
    static void start() {
        vendor = FakeSasp.demo();
        server = FakeServer.start(vendor);
        page = new SpringApplicationBuilder(PostPaymentPage.class)
                .run(
                        "--server.port=0",
                        "--sasp.adapter=http",
                        "--sasp.endpoint=" + server.endpoint(),
                        "--sasp.allow-plain-http-on-loopback=true",
                        "--sasp.login.name=demo",
                        "--sasp.login.password=demo-password",
                        "--sasp.customers.alice.password={noop}planted-customer",
                        "--sasp.customers.alice.orders=654824,700100,720300",
                        "--sasp.customers.olivia.password={noop}planted-operator",
                        "--sasp.customers.olivia.operator=true");
    }

    @AfterAll
    static void stop() {
        page.close();
        server.close();
    }

    @Test
    void manyVisitorsAtOnceReachTheWireOnce() {
        vendor.faults().everywhere().next(1, new Fault.Delay(Duration.ofMillis(300)));

        CompletableFuture.allOf(Stream.generate(() -> "/orders/720300")
                        .limit(8)
                        .map(path -> BROWSER.sendAsync(alice(path), HttpResponse.BodyHandlers.discarding()))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(vendor.calls())
                .filteredOn(call -> call.orderNumber().equals("720300"))
                .hasSize(1);
    }

    @Test
    void theLoginIsNowhereOnThePageOrInTheLog(CapturedOutput output) throws Exception {
        HttpResponse<String> shown = get(alice("/orders/654824"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body() + shown.headers().map() + output.getAll())
                .doesNotContain("demo-password", "planted-customer");
    }

    @Test
    void theTokenForUploadsStandsInTheFormForTheBrowserAlone(CapturedOutput output) throws Exception {
        HttpResponse<String> shown = get(alice("/orders/654824"));
        String token = vendor.order(OrderNumber.of("654824"))
                .status()
                .upload()
                .orElseThrow()
                .token()
                .jwt();

        assertThat(shown.body().split(token, -1)).hasSize(2);
        assertThat(shown.body()).contains("name=\"token\" value=\"" + token);
        assertThat(shown.headers().map() + output.getAll()).doesNotContain(token);
    }

    @Test
    void metricsAreForOperators() throws Exception {
        assertThat(get(alice("/actuator/metrics/sasp.attempts")).statusCode()).isEqualTo(403);
    }

    @Test
    void metricsTellCallsByOutcomeAndDeviationsByKind() throws Exception {
        get(alice("/orders/654824"));

        assertThat(get(as("olivia", "planted-operator", "/actuator/metrics/sasp.attempts"))
                        .body())
                .contains("\"success\"");
        assertThat(get(as("olivia", "planted-operator", "/actuator/metrics/sasp.deviations"))
                        .body())
                .contains("coerced_type");
    }

    @Test
    void theHealthTellsOperatorsOfTheLastCall() throws Exception {
        get(alice("/orders/654824"));

        assertThat(get(as("olivia", "planted-operator", "/actuator/health")).body())
                .contains("\"sasp\":{\"details\":{", "\"operation\":\"STATUS\"");
    }

    @Test
    void theProbesAreThereForAnybodyAndDoNotDependOnTheCa() throws Exception {
        vendor.faults().forOrder(OrderNumber.of("700100")).next(3, new Fault.DroppedConnection());
        get(alice("/orders/700100"));

        for (String probe : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            HttpRequest anybody = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + page.getEnvironment().getProperty("local.server.port") + probe))
                    .build();
            assertThat(get(anybody).statusCode()).as(probe).isEqualTo(200);
        }
    }

    @Test
    void theDemonstrationIsNotThere() throws Exception {
        assertThat(get(alice("/orders/654824")).body()).doesNotContain("/demo/");
        assertThat(get(alice("/")).body()).contains("Order 720300").doesNotContain("801200300");
    }

    private static HttpRequest alice(String path) {
        return as("alice", "planted-customer", path);
    }

    private static HttpRequest as(String name, String password, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + page.getEnvironment().getProperty("local.server.port") + path))
                .header("Authorization", "Basic " + credentials)
                .build();
    }

    private static HttpResponse<String> get(HttpRequest request) throws IOException, InterruptedException {
        return BROWSER.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
