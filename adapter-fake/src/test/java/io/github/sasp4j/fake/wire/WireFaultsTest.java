package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults as they are on a socket. */
@Timeout(60)
class WireFaultsTest {

    private final FakeSasp vendor = FakeSasp.demo();
    private FakeServer server;

    @BeforeEach
    void start() {
        server = FakeServer.start(vendor);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aRefusalIsRefused() {
        assertThat(met(new Fault.ErrorResponse(VendorError.of(-14, "An unknown error occurred!")))
                        .body())
                .isEqualTo("{\"errorCode\":\"-14\",\"errorMessage\":\"An unknown error occurred!\",\"data\":{}}");
    }

    @Test
    void aFormEncodedRefusalIsAForm() {
        HttpResponse<String> response =
                met(new Fault.FormEncodedError(VendorError.of(-3, "The 'orderNumber' argument is missing!")));

        assertThat(response.body()).isEqualTo("errorCode=-3&errorMessage=The+%27orderNumber%27+argument+is+missing%21");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-www-form-urlencoded");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 429, 500, 503, 599})
    @ExpectsDeviations("pages instead of responses")
    void anHttpErrorHasItsStatus(int status) {
        assertThat(met(new Fault.HttpError(status)).statusCode()).isEqualTo(status);
    }

    @Test
    @ExpectsDeviations("a page instead of a response")
    void aPageForPeopleIsHtml() {
        HttpResponse<String> response = met(new Fault.HtmlPage());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("<!DOCTYPE html>");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=UTF-8");
    }

    @Test
    @ExpectsDeviations("a response under another content type")
    void aWrongContentTypeLeavesTheBodyAsItIs() {
        HttpResponse<String> response = met(new Fault.WrongContentType("text/plain"));

        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(WireClient.json(response).path("errorCode").asInt()).isZero();
    }

    @Test
    void aDelayAndASlowBodyEndInTheWholeAnswer() {
        String whole = WireClient.ask(server, "700100").body();

        assertThat(met(new Fault.Delay(Duration.ofMillis(1))).body()).isEqualTo(whole);
        assertThat(met(new Fault.SlowBody(Duration.ofMillis(1))).body()).isEqualTo(whole);
    }

    @Test
    void aDelayIsReal() {
        vendor.faults().everywhere().always(new Fault.Delay(Duration.ofHours(1)));

        assertThatThrownBy(() -> WireClient.tryToSend(request().timeout(Duration.ofMillis(300))))
                .isInstanceOf(java.net.http.HttpTimeoutException.class);
    }

    @Test
    void aDroppedConnectionBringsNoAnswer() {
        vendor.faults().everywhere().next(1, new Fault.DroppedConnection());

        assertThatThrownBy(() -> WireClient.tryToSend(request()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("received no bytes");
    }

    @Test
    void aTruncatedBodyIsShorterThanItSays() {
        vendor.faults().everywhere().next(1, new Fault.TruncatedBody());

        assertThatThrownBy(() -> WireClient.tryToSend(request()))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(".*fixed content-length: \\d+, bytes received: [1-9]\\d*");
    }

    @Test
    void theNextCallIsWellAgain() {
        aTruncatedBodyIsShorterThanItSays();

        assertThat(WireClient.json(WireClient.ask(server, "700100"))
                        .path("errorCode")
                        .asInt())
                .isZero();
    }

    private HttpResponse<String> met(Fault fault) {
        vendor.faults().everywhere().next(1, fault);
        return WireClient.send(request());
    }

    private java.net.http.HttpRequest.Builder request() {
        return WireClient.to(server.endpoint(), WireClient.FORM)
                .POST(BodyPublishers.ofString(WireClient.LOGIN + "&orderNumber=700100"));
    }
}
