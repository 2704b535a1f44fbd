package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sasp check}, with real files. */
class CheckTest extends CheckedFolder {

    private static final String SUCCESS = "document-success.json";

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
        void areReadWithTheFoldersBelow() throws IOException {
            Files.createDirectories(folder.resolve("2019/11"));
            file("2019/11/answer.json", "mark-certificate.json");
            file("answer.json", "single-domain.json");

            assertThat(json(folder).path("files").asInt()).isEqualTo(2);
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

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noTokenIsPrinted(String format) throws IOException {
        String answer = new String(Fixture.answer("mark-certificate.json"), UTF_8)
                .replaceFirst("eyJ[^\"]*", "planted-opaque-token")
                .replaceFirst("Pending", "planted-opaque-token");

        CommandRun run = check(write("answer.json", answer), "--format", format);

        assertThat(run.printed()).contains("uploadDocumentToken", "[redacted]").doesNotContain("planted");
    }
}
