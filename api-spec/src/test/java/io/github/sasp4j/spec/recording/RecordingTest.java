package io.github.sasp4j.spec.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.recording.RecordedExchange.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of a file of recorded exchanges, whichever tool has written it. */
class RecordingTest {

    private static final String ARCHIVE = """
            {"log": {"version": "1.2", "creator": {"name": "a browser", "version": "1"}, "pages": [], "entries": [
              {"startedDateTime": "2019-11-20T12:00:00Z", "time": 1,
               "request": {"method": "POST", "url": "https://host.example.com/x", "postData": {"params": [
                 {"name": "orderNumber", "value": "0042"}, {"name": "file", "fileName": "a.pdf"}]}},
               "response": %s},
              {"request": {"method": "GET", "url": "https://host.example.com/logo.png"},
               "response": {"status": 404}}]}}
            """;

    @Test
    void everyEntryIsAnExchange() throws IOException {
        assertThat(fixture("two-entries.har").exchanges())
                .extracting(exchange -> exchange.operation().orElseThrow())
                .containsExactly(Operation.STATUS, Operation.STATUS);
    }

    @Test
    void anEntryOfAnotherSiteBelongsToNoOperation() {
        Recording recording = read("{\"status\": 200}");

        assertThat(recording.exchanges()).hasSize(2);
        assertThat(recording.ofThisApi()).hasSize(1);
    }

    @Test
    void whatWasSentIsNotShown() {
        RecordedExchange exchange = first("{\"status\": 200}");

        assertThat(exchange + " " + exchange.request()
                        + exchange.request().orElseThrow().fields())
                .doesNotContain("0042");
    }

    @Test
    void aFileIsAFieldWithoutAValue() {
        RecordedRequest request = first("{\"status\": 200}").request().orElseThrow();

        assertThat(request.values()).isEqualTo(Map.of("orderNumber", "0042"));
        assertThat(request.fields()).filteredOn(RecordedField::isFile).hasSize(1);
    }

    @Test
    void aResponseHasStatusTypeTargetAndBody() {
        RecordedHttpResponse response = first("""
                        {"status": 303, "redirectURL": "https://host.example.com/y",
                         "content": {"mimeType": "application/json", "text": "{\\"a\\": \\u00e4}"}}""").response().orElseThrow();

        assertThat(response.status()).isEqualTo(OptionalInt.of(303));
        assertThat(response.mediaType()).contains("application/json");
        assertThat(response.location()).contains("https://host.example.com/y");
        assertThat(new String(response.body().bytes(), UTF_8)).isEqualTo("{\"a\": \u00e4}");
    }

    @Test
    void theTargetOfARedirectMayStandInItsHeaderAlone() {
        assertThat(first("""
                        {"status": 303, "redirectURL": "",
                         "headers": [{"name": "location", "value": "https://host.example.com/y"}]}""").response().orElseThrow().location()).contains("https://host.example.com/y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"status\": 0}", "{}"})
    void anEntryWithoutAResponseHasNone(String response) {
        assertThat(first(response).response()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "{\"size\": 0}, WHOLE",
                "|{\"size\": 0, \"text\": \"\"}|, WHOLE",
                "{\"size\": 12}, NOT_RECORDED",
                "{}, NOT_RECORDED",
                "|{\"text\": \"%%%\", \"encoding\": \"base64\"}|, DAMAGED",
                "|{\"text\": \"ab\", \"comment\": \"broken off\"}|, BROKEN_OFF"
            })
    void aBodySaysWhetherItIsThere(String content, RecordedBody.State state) {
        assertThat(first("{\"status\": 200, \"content\": " + content + "}")
                        .response()
                        .orElseThrow()
                        .body()
                        .state())
                .isEqualTo(state);
    }

    @Test
    void bytesThatAreNoTextAreTakenAsTheyWere() {
        assertThat(first("{\"status\": 200, \"content\": {\"text\": \"/wD+\", \"encoding\": \"base64\"}}")
                        .response()
                        .orElseThrow()
                        .body()
                        .bytes())
                .containsExactly(0xFF, 0x00, 0xFE);
    }

    @Test
    void base64CanStandInLines() throws IOException {
        RecordedBody body = fixture("base64-mime-lines.har")
                .exchanges()
                .get(0)
                .response()
                .orElseThrow()
                .body();

        assertThat(new String(body.bytes(), UTF_8))
                .startsWith("{\"errorCode\":0,")
                .endsWith("}");
    }

    @Test
    void aBodyCannotBeChangedFromOutside() {
        RecordedBody body = RecordedBody.whole("abc".getBytes(UTF_8));
        body.bytes()[0] = 'x';

        assertThat(body.bytes()).isEqualTo("abc".getBytes(UTF_8));
    }

    @Test
    void theFormThatWasSentComesBeforeFieldsThatAToolHasLeftEncoded() throws IOException {
        RecordedRequest request =
                fixture("two-entries.har").exchanges().get(0).request().orElseThrow();

        assertThat(request.values()).containsEntry("loginPassword", "p&ss+w").containsEntry("orderNumber", "700100");
    }

    @Test
    void aFormWithFilesIsReadFromItsText() throws IOException {
        RecordedExchange upload = fixture("upload-as-text.har").exchanges().get(0);

        assertThat(upload.operation()).contains(Operation.UPLOAD);
        assertThat(upload.request().orElseThrow().fields())
                .extracting(RecordedField::name)
                .containsExactly("token", "successURL", "errorURL", "file");
        assertThat(upload.request().orElseThrow().values()).containsEntry("successURL", "https://shop.example/ok");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}\n{\"b\":2}\n",
                "{\"a\":1}{\"b\":2}",
                "[{\"a\":1}, {\"b\":2}]",
                "\n[\n  {\"a\":1},\n  {\"b\":2}\n]\n"
            })
    void severalBodiesAreToldApart(String file) {
        assertThat(bodies(file)).containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"a\":1}\n{\"b\":",
                "[{\"a\":1}, 2]",
                "<html>",
                "errorCode=-3",
                "{\"errorCode\": 0, \"data\": {}}"
            })
    void anythingElseIsTheBodyOfOneResponse(String file) {
        assertThat(bodies(file)).containsExactly(file);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void aFileThatIsNotUtf8IsTheBodyOfOneResponse(Charset charset) {
        byte[] file = "{\"a\":1}\n{\"b\":2}\n".getBytes(charset);

        assertThat(Recording.read(file).exchanges())
                .singleElement()
                .satisfies(exchange -> assertThat(
                                exchange.response().orElseThrow().body().bytes())
                        .isEqualTo(file));
    }

    @Test
    void aFileThatIsDeeplyNestedIsReadToo() {
        assertThat(bodies("[".repeat(1_000_000))).hasSize(1);
    }

    private static List<String> bodies(String file) {
        return Recording.read(file.getBytes(UTF_8)).exchanges().stream()
                .map(exchange ->
                        new String(exchange.response().orElseThrow().body().bytes(), UTF_8))
                .toList();
    }

    private static RecordedExchange first(String response) {
        return read(response).exchanges().get(0);
    }

    private static Recording read(String response) {
        return Recording.read(ARCHIVE.formatted(response).getBytes(UTF_8));
    }

    private static Recording fixture(String name) throws IOException {
        try (InputStream file = RecordingTest.class.getResourceAsStream(name)) {
            return Recording.read(Objects.requireNonNull(file, name).readAllBytes());
        }
    }
}
