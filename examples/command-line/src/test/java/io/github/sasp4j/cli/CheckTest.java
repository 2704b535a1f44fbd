package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sasp check}, with real files. */
class CheckTest {

    private static final String SUCCESS = "document-success.json";

    @TempDir
    private Path folder;

    @Nested
    class ForPeople {

        @Test
        void anAnswerWithDeparturesIsToldPlaceByPlace() throws IOException {
            CommandRun run = check(file("answer.json", "document-failure.json"));

            assertThat(run.out()).isEqualTo(Fixture.text("check-document-failure.txt"));
            assertThat(run.exitCode()).isEqualTo(1);
        }

        @Test
        void anAnswerWithoutDeparturesIsToldToo() throws IOException {
            CommandRun run = check(file("answer.json", "single-domain.json"));

            assertThat(run.out()).startsWith("0 departures and 1 note in 1 file");
            assertThat(run.exitCode()).isZero();
        }

        @Test
        void theTolerantReadingAcceptsTheDocumentsExample() throws IOException {
            CommandRun run = check(file("answer.json", SUCCESS), "--reading", "tolerant");

            assertThat(run.out())
                    .isEqualTo("0 departures and 0 notes in 1 file" + " ".repeat(30) + "tolerant reading\n");
            assertThat(run.exitCode()).isZero();
        }

        @Test
        void nothingIsSaidOnStandardError() throws IOException {
            assertThat(check(file("answer.json", SUCCESS)).err()).isEmpty();
        }

        @Test
        void whatWouldActOnATerminalIsTakenOut() throws IOException {
            Path answer = write("answer.json", "{\"errorCode\":\"\\u001b[31m\"}");

            assertThat(check(answer).out()).doesNotContain("\u001b");
        }
    }

    @Nested
    class ForPrograms {

        @Test
        void everyKeyIsThere() throws IOException {
            JsonNode report = json(file("answer.json", "document-failure.json"));

            assertThat(report.fieldNames())
                    .toIterable()
                    .containsExactly("reading", "files", "departures", "notes", "findings", "passedOver");
            assertThat(report.at("/findings/0").fieldNames())
                    .toIterable()
                    .containsExactly(
                            "message",
                            "kind",
                            "pointer",
                            "expected",
                            "actual",
                            "section",
                            "note",
                            "explanation",
                            "count",
                            "firstFile",
                            "lastFile");
        }

        @Test
        void aFindingSaysWhatThereIsToSay() throws IOException {
            Path answer = file("answer.json", "document-failure.json");

            assertThat(json(answer).at("/findings/0"))
                    .hasToString("{\"message\":\"STATUS_RESPONSE\",\"kind\":\"DEPARTURE\",\"pointer\":\"/errorCode\","
                            + "\"expected\":\"an integer\",\"actual\":\"\\\"-4\\\"\",\"section\":\"2.1\",\"note\":\"Q1\","
                            + "\"explanation\":\"An error code is a number on success, and a text of its digits on"
                            + " failure.\",\"count\":1,\"firstFile\":\"" + answer + "\",\"lastFile\":\"" + answer
                            + "\"}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "null", "{\"errorCode\":", "<html>", "\"log\""})
        void whatIsNoAnswerIsAFinding(String content) throws IOException {
            CommandRun run = check(write("answer.json", content), "--format", "json");

            assertThat(run.json().path("departures").asInt()).isPositive();
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @Nested
    class Folders {

        @Test
        void giveOneReportWithEachFindingsFirstAndLastFile() throws IOException {
            Path first = file("a.json", "mark-certificate.json");
            Path last = file("c.har", "mark-certificate.json");
            file("b.json", "single-domain.json");
            write("notes.txt", "not looked at");

            JsonNode report = json(folder);

            assertThat(report.path("files").asInt()).isEqualTo(3);
            assertThat(report.at("/findings/0/pointer").asText()).isEqualTo("/data/agreementStatus/availableActions");
            assertThat(report.at("/findings/0/count").asInt()).isEqualTo(2);
            assertThat(report.at("/findings/0/firstFile").asText()).isEqualTo(first.toString());
            assertThat(report.at("/findings/0/lastFile").asText()).isEqualTo(last.toString());
        }

        @Test
        void areToldToPeopleInTheSameWay() throws IOException {
            file("a.json", "mark-certificate.json");
            file("b.json", "mark-certificate.json");

            assertThat(check(folder).out().replaceAll("\\s+", " "))
                    .contains("2 departures and 2 notes in 2 files")
                    .contains(
                            "2 times, first in " + folder.resolve("a.json") + ", last in " + folder.resolve("b.json"));
        }

        @Test
        void withNothingToCheckAreAnError() {
            assertThat(check(folder).exitCode()).isEqualTo(2);
        }
    }

    @Nested
    class Input {

        @Test
        void canBePipedIn() {
            CommandRun run = CommandRun.piped(Fixture.answer(SUCCESS), "check", "-", "--format", "json");

            assertThat(run.json().at("/findings/0/firstFile").asText()).isEqualTo("-");
            assertThat(run.exitCode()).isEqualTo(1);
        }

        @Test
        void thatIsNotThereIsAnError() {
            assertThat(check(folder.resolve("none.json")).exitCode()).isEqualTo(2);
        }

        @Test
        void isNeeded() {
            assertThat(CommandRun.of("check").exitCode()).isEqualTo(2);
        }

        @Test
        void isReadInOneOfTwoWays() throws IOException {
            assertThat(check(file("answer.json", SUCCESS), "--reading", "lax").exitCode())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Recordings {

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
            Path recording =
                    write("upload.har", EXCHANGE.formatted("multipart/form-data", fields, 303, target, "\"\""));

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

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noTokenIsPrinted(String format) throws IOException {
        String answer = new String(Fixture.answer("mark-certificate.json"), UTF_8)
                .replaceFirst("eyJ[^\"]*", "planted-opaque-token")
                .replaceFirst("Pending", "planted-opaque-token");

        CommandRun run = check(write("answer.json", answer), "--format", format);

        assertThat(run.printed()).contains("uploadDocumentToken", "[redacted]").doesNotContain("planted");
    }

    private List<String> findings(Path path, String... more) {
        return json(path, more)
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("message").asText() + " "
                        + finding.path("pointer").asText() + " "
                        + finding.path("note").asText())
                .toList();
    }

    private static JsonNode json(Path path, String... more) {
        String[] arguments = new String[more.length + 2];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = "--format";
        arguments[more.length + 1] = "json";
        return check(path, arguments).json();
    }

    private static CommandRun check(Path path, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = path.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.of(arguments);
    }

    private Path file(String name, String example) throws IOException {
        return Files.write(folder.resolve(name), Fixture.answer(example));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
