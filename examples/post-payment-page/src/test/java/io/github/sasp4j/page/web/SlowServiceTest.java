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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that takes its time: nobody waits for it longer than the page's deadline, and a known status stays. */
class SlowServiceTest {

    private static final Fault LATE = new Fault.Delay(Duration.ofSeconds(3));

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
                        "--sasp.calls.time-to-live=0s",
                        "--sasp.page.deadline=500ms",
                        "--sasp.customers.alice.password={noop}planted-customer",
                        "--sasp.customers.alice.orders=654824,700100",
                        "--sasp.customers.alice.operator=true");
    }

    @AfterAll
    static void stop() {
        page.close();
        server.close();
    }

    @Test
    void aFirstLookThatTakesTooLongSaysThatTheStatusIsBeingFetched() throws Exception {
        vendor.faults().forOrder(OrderNumber.of("654824")).next(1, LATE);

        HttpResponse<String> shown = get("/orders/654824");

        assertThat(shown.statusCode()).isEqualTo(503);
        assertThat(shown.body())
                .contains("The status of your order is being fetched", "your order is safe", "data-refresh=\"3000\"");
    }

    @Test
    void aKnownStatusIsShownAtOnceAndWithoutAWordOfFailure() throws Exception {
        assertThat(get("/orders/700100").body()).contains("1 of 2 steps done");
        vendor.faults().forOrder(OrderNumber.of("700100")).next(1, LATE);

        HttpResponse<String> shown = get("/orders/700100");

        assertThat(shown.statusCode()).isEqualTo(200);
        // A page that had waited would have met the deadline, and would say that it could not be updated.
        assertThat(shown.body())
                .contains("1 of 2 steps done", "data-refresh=\"3000\"")
                .doesNotContain("could not be updated");
        assertThat(get("/actuator/prometheus").body()).contains("sasp_pages_total{status=\"stale\"} ");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString("alice:planted-customer".getBytes(StandardCharsets.UTF_8));
        String port = page.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Authorization", "Basic " + credentials)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
