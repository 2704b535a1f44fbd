package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The control API, as a program in any language uses it. */
class ControlTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final FakeClock clock = FakeClock.at(START);
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final FakeServer server =
            FakeServer.builder(vendor).control(clock::advance).start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anOrderIsLedFromPaymentToIssued() {
        post("/orders", "{'number':'42','template':'DV_SINGLE_DOMAIN','stage':'AWAITING_PAYMENT'}");
        perform("staff", "confirmPayment");
        perform(
                "customer",
                "submitCsr",
                "7C1767B30512B6003FD3C2E618A86522",
                "80FC0FB9266DB7B83F85850FA0E6548B6D70EE68C8B5B412F1DEEA6EBDEF0404");
        perform("customer", "selectDcvMethod", "www.example.com", "CNAME CSR Hash");
        post("/clock", "{'advance':'PT3H'}");
        perform("staff", "completeDomain", "www.example.com");
        JsonNode issued = perform("staff", "issue");

        assertThat(issued.path("orderStatus").asText()).isEqualTo("Processed");
        assertThat(WireClient.json(WireClient.ask(server, "42"))
                        .at("/data/orderStatus")
                        .asText())
                .isEqualTo("Processed");
    }

    @ParameterizedTest
    @EnumSource(OrderTemplate.class)
    void whoPerformsNothingButWhatIsListedLeadsAnOrderToIssued(OrderTemplate template) {
        post("/orders", "{'number':'42','template':'" + template + "','stage':'AWAITING_PAYMENT'}");
        Set<String> performed = new HashSet<>();

        for (JsonNode next = next(performed); next != null; next = next(performed)) {
            performed.add(next.toString());
            perform(
                    next.path("actor").asText(),
                    next.path("name").asText(),
                    StreamSupport.stream(next.path("arguments").spliterator(), false)
                            .map(argument -> argument.path("values").path(0).asText())
                            .toArray(String[]::new));
        }

        assertThat(WireClient.json(send("GET", "/orders/42", ""))
                        .path("orderStatus")
                        .asText())
                .isEqualTo("Processed");
    }

    @Test
    void aTransitionIsListedWithTheValuesThatItsArgumentsCanHave() {
        assertThat(allowed("700100", "selectDcvMethod")).singleElement().satisfies(transition -> {
            assertThat(transition.path("actor").asText()).isEqualTo("customer");
            assertThat(transition.at("/arguments/0").toString())
                    .isEqualTo("{\"kind\":\"domain\",\"values\":[\"www.example.com\"]}");
            assertThat(transition.at("/arguments/1/kind").asText()).isEqualTo("dcvMethod");
            assertThat(transition.at("/arguments/1/values").toString())
                    .contains("\"admin@example.com\"", "\"CNAME CSR Hash\"");
        });
    }

    @Test
    void methodsThatNeedAHashAreNotListedBeforeThereIsACsr() {
        post("/orders", "{'number':'42','stage':'PAID'}");

        assertThat(allowed("42", "selectDcvMethod"))
                .singleElement()
                .satisfies(transition -> assertThat(
                                transition.at("/arguments/1/values").toString())
                        .doesNotContain("CSR Hash"));
    }

    @Test
    void whatTheOrderDoesNotAllowIsNotListed() {
        assertThat(allowed("700100", "confirmPayment")).isEmpty();
        assertThat(allowed("700100", "approveSecond")).isEmpty();
    }

    @Test
    void anOrderIsShownWithItsHistoryUploadsAndCalls() {
        WireClient.ask(server, "700100");
        post("/orders/700100/transitions", "{'actor':'staff','name':'reject'}");

        JsonNode order = WireClient.json(send("GET", "/orders/700100", ""));

        assertThat(order.path("calls").asInt()).isEqualTo(1);
        assertThat(order.at("/history/0/transition").asText()).isEqualTo("reject");
        assertThat(order.path("uploads")).isEmpty();
    }

    @Test
    void aFaultMeetsTheNextUpload() {
        post("/upload-faults", "{'type':'rejected','reason':'unreadable'}");

        assertThat(upload("720300"))
                .startsWith("https://host.example.com/rejected")
                .contains("unreadable");
        assertThat(upload("720300")).startsWith("https://host.example.com/accepted");
        JsonNode uploads = WireClient.json(send("GET", "/orders/720300", "")).path("uploads");
        assertThat(uploads.at("/0/documents/0/name").asText()).isEqualTo("extract.txt");
        assertThat(uploads.at("/0/documents/0/length").asInt()).isEqualTo(7);
        assertThat(uploads.at("/0/comment").asText()).isEqualTo("as asked for");
    }

    @Test
    void theClockMovesOn() {
        assertThat(post("/clock", "{'advance':'PT2H'}").path("now").asText()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void aFaultMeetsTheNextCalls() {
        post("/faults", "{'type':'error','code':-42,'message':'Call limit reached!','order':'700100','calls':1}");

        assertThat(WireClient.json(WireClient.ask(server, "700100"))
                        .path("errorCode")
                        .asText())
                .isEqualTo("-42");
        assertThat(WireClient.json(WireClient.ask(server, "700100"))
                        .path("errorCode")
                        .asInt())
                .isZero();
    }

    @Test
    void faultsCanBeCleared() {
        post("/faults", "{'type':'httpStatus','status':503}");
        send("DELETE", "/faults", "");

        assertThat(WireClient.ask(server, "700100").statusCode()).isEqualTo(200);
    }

    @Test
    void aResetGoesBackToTheStart() {
        post("/orders", "{'number':'42'}");
        post("/orders/700100/transitions", "{'actor':'staff','name':'reject'}");
        post("/faults", "{'type':'error','code':-42,'message':'Call limit reached! Please try again later'}");
        assertThat(WireClient.json(WireClient.ask(server, "700100"))
                        .path("errorCode")
                        .asText())
                .isEqualTo("-42");

        JsonNode orders = post("/reset", "{}");

        assertThat(orders.findValuesAsText("number"))
                .containsExactlyInAnyOrder("654824", "700100", "720300", "801200300");
        assertThat(WireClient.json(send("GET", "/requests", ""))).isEmpty();
        assertThat(WireClient.json(WireClient.ask(server, "700100"))
                        .at("/data/orderStatus")
                        .asText())
                .isEqualTo("Awaiting Authorization");
    }

    @Test
    void requestsAreShownWithoutTheirSecrets() {
        WireClient.ask(server, "700100");

        HttpResponse<String> requests = send("GET", "/requests", "");

        assertThat(requests.body())
                .contains("700100", "\"account\":\"demo\"")
                .doesNotContain("demo-password", "secret");
    }

    @Test
    void theCodesOfTheCustomerAreShown() {
        assertThat(WireClient.json(send("GET", "/orders/654824/codes?domain=mn.gov", ""))
                        .path("dcv")
                        .asText())
                .isEqualTo(vendor.order(vendor.orders().get(0)).dcvCode("mn.gov"));
    }

    @Test
    void everyTransitionOfTheFakeIsListed() {
        JsonNode listed = WireClient.json(send("GET", "/transitions", ""));

        assertThat(listed.findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Customer.class, Staff.class)
                        .flatMap(actor -> Stream.of(actor.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void everyPathOfTheDescriptionIsServed() {
        HttpResponse<String> description = send("GET", "/openapi.yaml", "");

        assertThat(description.body().lines().filter(line -> line.matches("  /\\S+:")))
                .containsExactly(
                        "  /orders:",
                        "  /orders/{number}:",
                        "  /orders/{number}/codes:",
                        "  /orders/{number}/transitions:",
                        "  /transitions:",
                        "  /clock:",
                        "  /faults:",
                        "  /upload-faults:",
                        "  /reset:",
                        "  /requests:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /orders/999/transitions    | {'actor':'staff','name':'issue'}                | 404
            POST | /orders/700100/transitions | {'actor':'staff','name':'approveSecond'}        | 409
            POST | /orders/700100/transitions | {'actor':'staff','name':'getClass'}             | 400
            POST | /orders/700100/transitions | {'actor':'vendor','name':'issue'}               | 400
            POST | /orders/700100/transitions | {'actor':'staff','name':'completeDomain'}       | 400
            POST | /orders/700100/transitions | {'actor':'staff','name':'approveRequirement','arguments':['OTHER']} | 400
            POST | /orders                    | {'number':'700100'}                             | 409
            POST | /orders                    | {'number':'1','template':'OTHER'}               | 400
            POST | /clock                     | {'advance':'-PT1H'}                             | 400
            POST | /clock                     | {}                                              | 400
            POST | /faults                    | {'type':'other'}                                | 400
            POST | /faults                    | {'type':'error','code':-1,'message':'x','calls':0} | 400
            POST | /upload-faults             | {'type':'other'}                                | 400
            POST | /upload-faults             | {'type':'brokenOff','afterBytes':-1}            | 400
            GET  | /orders/999/transitions    | {}                                              | 404
            POST | /faults                    | no JSON                                         | 400
            GET  | /other                     | {}                                              | 404
            """)
    void whatCannotBeDoneIsSaid(String method, String path, String body, int status) {
        HttpResponse<String> response = send(method, path, body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(WireClient.json(response).path("error").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com", "https://127.0.0.1.example.com", "null"})
    void pagesOfOthersAreRefused(String origin) {
        HttpResponse<String> response = WireClient.send(
                HttpRequest.newBuilder(URI.create(address("/orders"))).header("Origin", origin));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void aNameThatPointsHereIsRefused() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("GET /control/orders HTTP/1.1\r\nHost: rebound.example.com\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void withoutItsSwitchThereIsNoControl() {
        try (FakeServer plain = FakeServer.start(vendor)) {
            assertThat(WireClient.send(HttpRequest.newBuilder(plain.endpoint().resolve("/control/orders")))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    /** The next transition of a straight way to the certificate, if there is one. */
    private @Nullable JsonNode next(Set<String> performed) {
        Set<String> detours = Set.of(
                "reject", "refund", "rejectRequirement", "requestDocuments", "replaceCsr", "requestManualCallback");
        return StreamSupport.stream(
                        WireClient.json(send("GET", "/orders/42/transitions", ""))
                                .spliterator(),
                        false)
                .filter(transition -> !detours.contains(transition.path("name").asText()))
                .filter(transition -> !performed.contains(transition.toString()))
                .findFirst()
                .orElse(null);
    }

    private List<JsonNode> allowed(String order, String name) {
        return StreamSupport.stream(
                        WireClient.json(send("GET", "/orders/" + order + "/transitions", ""))
                                .spliterator(),
                        false)
                .filter(transition -> transition.path("name").asText().equals(name))
                .toList();
    }

    /** Where the response to an upload leads to. */
    private String upload(String order) {
        String token = WireClient.json(WireClient.ask(server, order))
                .at("/data/uploadDocumentToken")
                .asText();
        String body = part("token", token)
                + part("successURL", "https://host.example.com/accepted")
                + part("errorURL", "https://host.example.com/rejected")
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"extract.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nExtract\r\n"
                + part("comment", "as asked for")
                + "--b--\r\n";
        return WireClient.send(WireClient.to(server.uploadAddress(), "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private JsonNode perform(String actor, String name, String... arguments) {
        return post(
                "/orders/42/transitions",
                "{'actor':'" + actor + "','name':'" + name + "','arguments':["
                        + Stream.of(arguments).map(text -> "'" + text + "'").collect(Collectors.joining(","))
                        + "]}");
    }

    private JsonNode post(String path, String body) {
        HttpResponse<String> response = send("POST", path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return WireClient.json(response);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return WireClient.send(WireClient.to(URI.create(address(path)), "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.port() + "/control" + path;
    }
}
