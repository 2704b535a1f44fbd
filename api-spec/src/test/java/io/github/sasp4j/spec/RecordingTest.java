package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.recording.RecordedAnswer;
import io.github.sasp4j.spec.recording.RecordedRequest;
import io.github.sasp4j.spec.recording.Recording;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of an HTTP archive, whichever tool has written it. */
class RecordingTest {

    private static final String ARCHIVE = """
            {"log": {"version": "1.2", "creator": {"name": "a browser", "version": "1"}, "pages": [], "entries": [
              {"startedDateTime": "2019-11-20T12:00:00Z", "time": 1,
               "request": {"method": "POST", "url": "https://host.example.com/x", "postData": {"params": [
                 {"name": "orderNumber", "value": "0042"}, {"name": "file", "fileName": "a.pdf"}]}},
               "response": {"status": %s, "redirectURL": "%s", "content": {"mimeType": "%s", "text": "%s"%s}}},
              {"request": {"method": "GET"}, "response": {"status": 404}}]}}
            """;

    @Test
    void theFirstExchangeCounts() {
        Recording recording = read("200", "", "application/json", "{}", "");

        assertThat(recording.request().method()).isEqualTo("POST");
        assertThat(recording.request().url()).isEqualTo("https://host.example.com/x");
    }

    @Test
    void theVariablesAreThereAndFilesAreNot() {
        assertThat(read("200", "", "", "", "").request().fields()).isEqualTo(Map.of("orderNumber", "0042"));
    }

    @Test
    void aFileIsAVariableWithoutAValue() {
        assertThat(read("200", "", "", "", "").request().variables())
                .contains(new RecordedRequest.Variable("file", Optional.empty(), true));
    }

    @Test
    void whatWasSentIsNotShown() {
        assertThat(read("200", "", "", "", "").toString()).doesNotContain("0042");
        assertThat(read("200", "", "", "", "").request().variables().toString()).doesNotContain("0042");
    }

    @Test
    void theBodyIsThatOfTheAnswer() {
        RecordedAnswer answer = read("200", "", "application/json", "{\\\"a\\\": \\u00e4}", "")
                .answer()
                .orElseThrow();

        assertThat(answer.httpStatus()).isEqualTo(200);
        assertThat(answer.mediaType()).contains("application/json");
        assertThat(answer.location()).isEmpty();
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("{\"a\": \u00e4}");
    }

    @Test
    void bytesThatAreNoTextAreTakenAsTheyWere() {
        assertThat(read("200", "", "", "/wD+", ", \"encoding\": \"base64\"")
                        .answer()
                        .orElseThrow()
                        .body())
                .containsExactly(0xFF, 0x00, 0xFE);
    }

    @Test
    void aRedirectSaysWhere() {
        assertThat(read("303", "https://host.example.com/y", "", "", "")
                        .answer()
                        .orElseThrow()
                        .location())
                .contains("https://host.example.com/y");
    }

    @Test
    void aCallWithoutAnAnswerHasNone() {
        assertThat(read("0", "", "", "", "").answer()).isEmpty();
    }

    @Test
    void anAnswersBodyCannotBeChangedFromOutside() {
        RecordedAnswer answer = read("200", "", "", "abc", "").answer().orElseThrow();
        answer.body()[0] = 'x';

        assertThat(answer.body()).isEqualTo("abc".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "<html>",
                "errorCode=-3",
                "{\"errorCode\": 0, \"data\": {}}",
                "{\"log\": {\"entries\": []}}",
                "{\"log\": {\"entries\": [{\"request\": 1, \"response\": {}}]}}"
            })
    void anythingElseIsNoRecording(String file) {
        assertThat(Recording.of(file.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aFileThatIsDeeplyNestedIsNoRecordingEither() {
        assertThat(Recording.of("[".repeat(1_000_000).getBytes(UTF_8))).isEmpty();
    }

    private static Recording read(String status, String redirect, String mediaType, String text, String more) {
        return Recording.of(ARCHIVE.formatted(status, redirect, mediaType, text, more)
                        .getBytes(UTF_8))
                .orElseThrow();
    }
}
