package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** What is written down of a call. */
class RecorderTest extends RecorderFixture {

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
    void theResponseIsWrittenAsItCameButForTheNames() throws Exception {
        String body = Examples.text(Examples.DOCUMENT_SUCCESS);
        service.answers(body);
        fetch();

        assertThat(shape(content().path("text").asText())).isEqualTo(shape(body));
    }

    @Test
    void aCallWithoutAResponseIsWrittenToo() throws Exception {
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
    void aResponseThatBreaksOffIsWrittenAsFarAsItCame() throws Exception {
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
    void ofAnUploadThatFailsThePageIsWritten() throws Exception {
        service.answers(StubService.answer(500, "text/html", "<p>Maintenance</p>"));
        failing(() -> upload("a.pdf", "x"));

        assertThat(shape(content().path("text").asText())).isEqualTo(shape("<p>Maintenance</p>"));
    }

    @Test
    void aReasonThatRepeatsAFilesNameDoesNotTellIt() throws Exception {
        redirects(303, "{error}?message=planted-register.pdf%20cannot%20be%20read");
        failing(() -> upload("planted-register.pdf", "x"));

        assertThat(text()).doesNotContain("planted", "cannot").containsPattern("%20[a-z]{6}%20[a-z]{2}%20[a-z]{4}\"");
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
}
