package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code sasp check}, with recorded exchanges. */
class CheckRecordingsTest extends CheckedFolder {

    private static final String EXCHANGE = """
            {"log": {"version": "1.2", "entries": [{
              "request": {"method": "POST", "postData": {"mimeType": "%s", "params": [%s]}},
              "response": {"status": %d, "redirectURL": "%s", "content": {"text": %s}}}]}}""";

    @Test
    void areCheckedInBothDirections() throws IOException {
        String fields = params("loginName", "demo", "orderNumber", "1");
        Path recording = write(
                "exchange.har",
                EXCHANGE.formatted(
                        "application/x-www-form-urlencoded", fields, 200, "", "\"{\\\"errorCode\\\":true}\""));

        assertThat(findings(recording, "--reading", "tolerant"))
                .containsExactly("STATUS_REQUEST  null", "STATUS_RESPONSE /errorCode null");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/taken, NOTE",
        "https://example.com/refused?message=no, NOTE",
        "https://example.com/, DEPARTURE"
    })
    void ofUploadsAreCheckedForWhereTheyLead(String target, String kind) throws IOException {
        String fields = params(
                        "token",
                        "planted",
                        "successURL",
                        "https://example.com/taken",
                        "errorURL",
                        "https://example.com/refused")
                + ", {\"name\": \"file\", \"fileName\": \"a.pdf\"}";
        Path recording = write("upload.har", EXCHANGE.formatted("multipart/form-data", fields, 303, target, "\"\""));

        assertThat(json(recording).at("/findings/0/kind").asText()).isEqualTo(kind);
        assertThat(findings(recording)).containsExactly("UPLOAD_RESPONSE /Location Q14");
    }

    @Test
    void withoutAnAnswerAreCheckedForTheirRequest() throws IOException {
        Path recording =
                write("exchange.har", EXCHANGE.formatted("application/x-www-form-urlencoded", "", 0, "", "\"\""));

        assertThat(findings(recording)).allMatch(finding -> finding.startsWith("STATUS_REQUEST"));
    }

    @Test
    void withSeveralExchangesAreCheckedToTheLast() {
        assertThat(json(fixture("two-entries.har"), "--reading", "tolerant").at("/findings/0/firstFile"))
                .hasToString("\"" + fixture("two-entries.har") + " (exchange 2)\"");
    }

    @Test
    void ofAnUploadAreReadFromTheTextThatABrowserKeeps() {
        CommandRun run = check(fixture("upload-as-text.har"), "--format", "json");

        assertThat(run.json().path("departures").asInt()).isZero();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void withALoginInTheWrongFormDoNotTellThePassword() {
        CommandRun run = check(fixture("login-as-json.har"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.printed()).doesNotContain("hunter2");
    }

    @Test
    void tellWhatIsPassedOver() throws IOException {
        Path recording = write("browser.har", """
                {"log": {"entries": [
                  {"request": {"method": "GET", "url": "https://jo:pw@example.com/logo.png?key=planted"},
                   "response": {"status": 200, "content": {"size": 3}}},
                  {"request": {"method": "POST", "url": "https://example.com/products/!getPostPaymentStatus",
                   "postData": {"params": [{"name": "saspSessionID", "value": "demo"},
                                           {"name": "orderNumber", "value": "1"}]}},
                   "response": {"status": 200, "content": {"size": 3}}}]}}""");

        assertThat(json(recording).path("passedOver").findValuesAsText("reason"))
                .containsExactly("OTHER_REQUEST", "NO_BODY");
        assertThat(check(recording).out().replaceAll("\\s+", " "))
                .contains("2 exchanges passed over")
                .contains("browser.har (exchange 1): not a request of this API, GET https://example.com/logo.png")
                .doesNotContain("planted", "jo:pw");
        assertThat(check(recording).exitCode()).isZero();
    }

    @Test
    void withoutAResponseTellSo() {
        JsonNode report = json(fixture("response-null.har"));

        assertThat(report.path("departures").asInt()).isZero();
        assertThat(report.at("/passedOver/0/reason").asText()).isEqualTo("NO_RESPONSE");
    }

    @Test
    void canBeSeveralBodiesOneAfterAnother() throws IOException {
        Path bodies = write("bodies.json", "{\"errorCode\":\"-4\"}\n{\"errorCode\":true}\n");

        assertThat(findings(bodies, "--reading", "tolerant")).containsExactly("STATUS_RESPONSE /errorCode null");
    }

    private static Path fixture(String name) {
        return Path.of("src", "test", "resources", "recordings", name);
    }

    private static String params(String... namesAndValues) {
        StringBuilder params = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            params.append(i == 0 ? "" : ", ")
                    .append("{\"name\": \"%s\", \"value\": \"%s\"}"
                            .formatted(namesAndValues[i], namesAndValues[i + 1]));
        }
        return params.toString();
    }
}
