package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down of a call, and that nobody feels it. */
class RecorderTest extends UploadFixture {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void nothingIsWrittenUnlessAskedFor() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        try (PostPaymentStatuses client = service.client()) {
            client.fetch(StatusRequest.of("654824"));
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void eachCallIsAFileOfItsOwn() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        service.answers(Examples.text(Examples.DOCUMENT_FAILURE));
        fetch();
        failing(this::fetch);

        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("0001-status.har", "0002-status.har");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws Exception {
        Files.writeString(folder.resolve("0001-status.har"), "somebody's");
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        fetch();

        assertThat(folder.resolve("0001-status.har")).hasContent("somebody's");
        assertThat(folder.resolve("0002-status.har")).exists();
    }

    @Test
    void itIsAnHttpArchive() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        fetch();

        JsonNode log = archive().path("log");
        assertThat(log.path("version").asText()).isEqualTo("1.2");
        JsonNode entry = log.path("entries").path(0);
        assertThat(entry.at("/request/method").asText()).isEqualTo("POST");
        assertThat(entry.at("/request/url").asText())
                .isEqualTo(service.endpoint().toString());
        assertThat(entry.at("/request/postData/params").findValuesAsText("name"))
                .containsExactly("loginName", "loginPassword", "orderNumber");
        assertThat(entry.at("/response/status").asInt()).isEqualTo(200);
        assertThat(entry.at("/response/content/mimeType").asText()).isEqualTo("application/json; charset=UTF-8");
    }

    @Test
    void theAnswerIsWrittenAsItCameButForTheNames() throws Exception {
        String body = Examples.text(Examples.DOCUMENT_SUCCESS);
        service.answers(body);
        fetch();

        assertThat(shape(content().path("text").asText())).isEqualTo(shape(body));
    }

    @Test
    void theCallerGetsTheAnswerAsItCame() {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        PostPaymentStatus recorded = fetch();
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));

        try (PostPaymentStatuses client = service.client()) {
            assertThat(recorded).isEqualTo(client.fetch(StatusRequest.of("654824")));
        }
    }

    @Test
    void aCallWithoutAnAnswerIsWrittenToo() throws Exception {
        service.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        failing(this::fetch);

        JsonNode response = archive().at("/log/entries/0/response");
        assertThat(response.path("status").asInt()).isZero();
        assertThat(response.path("_error").asText()).contains("IOException");
    }

    @Test
    @ExpectsDeviations("a response that breaks off")
    void anAnswerThatBreaksOffIsWrittenAsFarAsItCame() throws Exception {
        service.answers(new MockResponse.Builder()
                .body(new Buffer().writeUtf8("{\"errorCode\":"))
                .setHeader("Content-Length", "100")
                .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        failing(this::fetch);

        assertThat(content().path("comment").asText()).isEqualTo("broken off");
        assertThat(content().path("text").asText()).isEqualTo("{\"errorCode\":");
    }

    @Test
    @ExpectsDeviations("a page in another character set")
    void aPageThatIsNotUtf8KeepsItsBytes() throws Exception {
        byte[] page = "<p>Zugang gesperrt f\u00fcr planted.example.com</p>".getBytes(StandardCharsets.ISO_8859_1);
        service.answers(page);
        failing(this::fetch);

        String kept =
                new String(Base64.getDecoder().decode(content().path("text").asText()), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("planted").matches("<[a-z]>[A-Z][a-z]{5} [a-z]{8} [a-z][à-ö][a-z] .*");
        assertThat(kept).hasSize(page.length);
    }

    @Test
    @ExpectsDeviations("bytes that are no text")
    void whatIsNoTextIsLeftOut() throws Exception {
        service.answers("planted.example.com".getBytes(StandardCharsets.UTF_16));
        failing(this::fetch);

        assertThat(content().has("text")).isFalse();
        assertThat(content().path("comment").asText()).isEqualTo("40 bytes that are no text, left out");
    }

    @Test
    @ExpectsDeviations("a redirect with a cookie")
    void aHeaderThatMayHoldASecretIsLeftOut() throws Exception {
        service.answers(new MockResponse.Builder()
                .addHeader("Set-Cookie", "JSESSIONID=planted-cookie")
                .addHeader("Location", "https://jo:planted@planted.example.com/?mail=planted%40example.com")
                .code(302)
                .build());
        failing(this::fetch);

        assertThat(text()).doesNotContain("planted").contains("25 characters, left out");
    }

    @Test
    void whatAnInterceptorOfTheCallersAddsIsNotSeen() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        OkHttpClient gateway = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .addHeader("X-Api-Key", "planted-key")
                        .build()))
                .build();
        try (PostPaymentStatuses client =
                service.client(config -> config.okHttpClient(gateway).recorder(ExchangeRecorder.into(folder)))) {
            client.fetch(StatusRequest.of("654824"));
        }

        assertThat(text()).doesNotContain("planted-key");
    }

    @Test
    void ofAnUploadTheDocumentsAreLeftOut() throws Exception {
        redirects(303, "{success}");
        upload("planted-register.pdf", "a planted document");

        JsonNode params = archive().at("/log/entries/0/request/postData/params");
        assertThat(params.findValuesAsText("name"))
                .containsExactly("token", "successURL", "errorURL", "file", "comment");
        assertThat(params.path(3).path("fileName").asText()).endsWith(".pdf").hasSize("planted-register.pdf".length());
        assertThat(params.path(3).path("comment").asText()).isEqualTo("18 bytes, left out");
        assertThat(archive().at("/log/entries/0/response/redirectURL").asText())
                .isEqualTo(params.path(1).path("value").asText());
        assertThat(text()).doesNotContain("planted", "opaque-token");
    }

    @Test
    void aReasonThatRepeatsAFilesNameDoesNotTellIt() throws Exception {
        redirects(303, "{error}?message=planted-register.pdf%20cannot%20be%20read");
        failing(() -> upload("planted-register.pdf", "x"));

        assertThat(text()).doesNotContain("planted", "cannot").containsPattern("%20[a-z]{6}%20[a-z]{2}%20[a-z]{4}\"");
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNoCallAndIsLoggedOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ExchangeRecorder recorder = ExchangeRecorder.into(file);
        try (CapturedLogs logged = new CapturedLogs();
                PostPaymentStatuses client = service.client(config -> config.recorder(recorder))) {
            for (int i = 0; i < 3; i++) {
                service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
                assertThat(client.fetch(StatusRequest.of("654824"))).isNotNull();
            }

            assertThat(logged.toString().split("An exchange is not recorded", -1))
                    .hasSize(2);
            assertThat(logged.toString())
                    .contains("FileAlreadyExistsException")
                    .doesNotContain(StubService.PLANTED_PASSWORD);
        }
    }

    @Test
    void aRecordingIsReadAsTheAnswerWas() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        PostPaymentStatus live = fetch();

        PostPaymentStatus read = RecordedResponse.read(Files.readAllBytes(files().get(0)), (order, deviation) -> {});

        assertThat(shape(read.toString())).isEqualTo(shape(live.toString()));
    }

    @Test
    @ExpectsDeviations("a page of a gateway")
    void theFailureOfARecordingIsThatOfTheCall() throws Exception {
        service.answers(StubService.answer(503, "text/html", "<html>"));
        Throwable live = catchThrowable(this::fetch);

        byte[] file = Files.readAllBytes(files().get(0));
        assertThat(catchThrowable(() -> RecordedResponse.read(file, (order, deviation) -> {})))
                .hasSameClassAs(live)
                .hasMessage(live.getMessage());
    }

    @Test
    void twoRecordersIntoOneFolderReplaceAWordAlike() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        fetch();
        fetch();

        assertThat(JSON.readTree(Files.readString(files().get(1))).at("/log/entries/0/response/content"))
                .isEqualTo(content());
    }

    @Test
    void whatIsWrittenIsReadableForItsOwnerOnly() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        fetch();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test
    @ExpectsDeviations("a body that is compressed twice")
    void aShortCompressedBodyIsLeftOut() throws Exception {
        service.answers(new MockResponse.Builder()
                .addHeader("Content-Encoding", "deflate")
                .body("planted")
                .build());
        failing(this::fetch);

        assertThat(content().has("text")).isFalse();
        assertThat(text()).doesNotContain("planted");
    }

    private static void failing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(SaspException.class);
    }

    private PostPaymentStatus fetch() {
        try (PostPaymentStatuses client = service.client(config -> config.recorder(ExchangeRecorder.into(folder)))) {
            return client.fetch(StatusRequest.of("654824"));
        }
    }

    private void upload(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ValidationDocument document =
                ValidationDocument.of(name, "application/pdf", bytes.length, () -> new ByteArrayInputStream(bytes));
        try (ValidationDocuments port = port(config -> config.recorder(ExchangeRecorder.into(folder)))) {
            port.upload(request(document), UploadObserver.none());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".har"))
                    .sorted()
                    .toList();
        }
    }

    private String text() throws IOException {
        return Files.readString(files().get(0));
    }

    private JsonNode archive() throws IOException {
        return JSON.readTree(text());
    }

    private JsonNode content() throws IOException {
        return archive().at("/log/entries/0/response/content");
    }

    /** A token is replaced as a whole. */
    private static String shape(String text) {
        return text.replaceAll("eyJ[A-Za-z0-9._-]+", "token")
                .replaceAll("[0-9]", "9")
                .replaceAll("[a-z]", "a")
                .replaceAll("[A-Z]", "A");
    }
}
