package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The control API, as a program in any language uses it. */
class ControlTest extends ControlFixture {

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
}
