package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A peer that echoes the secrets of the call, wherever it can, does not get them into anything that is shown. */
class SecretsTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "pl\u00e4nted & \"pass/word\"");
    private static final SaspSession SESSION = SaspSession.of(PlantedSecrets.SESSION);

    @TempDir
    private Path folder;

    private final CapturedLogs logged = new CapturedLogs();
    private StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        logged.close();
        service.close();
    }

    @ParameterizedTest
    @MethodSource("echoes")
    @ExpectsDeviations("answers that echo secrets in every form")
    void aFailedCallTellsNoSecret(MockResponse echo) {
        for (Access access : List.of(LOGIN, SESSION)) {
            service.answers(echo);
            try (PostPaymentStatuses client =
                    SaspHttp.statuses(service.config(access).build())) {
                Throwable failure = catchThrowable(() -> client.fetch(StatusRequest.of("654824")));

                assertTellsNothing(access, EveryField.printed(failure));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("echoes")
    @ExpectsDeviations("answers that echo secrets in every form")
    void aRecordingTellsNoSecret(MockResponse echo) throws Exception {
        for (Access access : List.of(LOGIN, SESSION)) {
            Path into = Files.createTempDirectory(folder, "recorded");
            service.answers(echo);
            try (PostPaymentStatuses client = SaspHttp.statuses(
                    service.config(access).recorder(ExchangeRecorder.into(into)).build())) {
                Throwable unused = catchThrowable(() -> client.fetch(StatusRequest.of("654824")));
            }

            assertTellsNoAccess(access, Files.readString(into.resolve("0001-status.har")));
            assertThat(into.resolve("0001-status.har"))
                    .content()
                    .doesNotContain(
                            PlantedSecrets.TOKEN.split("\\.", -1)[1],
                            PlantedSecrets.TOKEN.split("\\.", -1)[2]);
        }
    }

    @Test
    void aDeviationTellsNoSecret() {
        service.answers(Examples.with("/data/note", "\"" + LOGIN.password().replace("\"", "\\\"") + "\""));
        try (PostPaymentStatuses client =
                SaspHttp.statuses(service.config(LOGIN).build())) {
            PostPaymentStatus status = client.fetch(StatusRequest.of("654824"));

            assertTellsNothing(LOGIN, service.deviations + " " + status);
        }
    }

    @Test
    @ExpectsDeviations("a token that is an object")
    void aTokenInAFormThatTheDocumentDoesNotHaveIsNotTold() {
        service.answers(Examples.with("/data/uploadDocumentToken", "{\"jwt\":\"planted-opaque-token\"}"));
        try (PostPaymentStatuses client =
                SaspHttp.statuses(service.config(LOGIN).build())) {
            PostPaymentStatus status = client.fetch(StatusRequest.of("654824"));

            assertThat(service.deviations + " " + status).doesNotContain("planted-opaque-token");
        }
    }

    @Test
    void theModelDoesNotPrintItsToken() {
        service.answers(Examples.with("/data/uploadDocumentToken", "\"" + PlantedSecrets.TOKEN + "\""));
        try (PostPaymentStatuses client =
                SaspHttp.statuses(service.config(LOGIN).build())) {
            assertThat(client.fetch(StatusRequest.of("654824")).toString()).doesNotContain(PlantedSecrets.TOKEN);
        }
    }

    static Stream<MockResponse> echoes() {
        String password = LOGIN.password();
        String form = URLEncoder.encode(password, StandardCharsets.UTF_8);
        String json = password.replace("\"", "\\\"");
        String all = password + " " + form + " " + form.replace("+", "%20") + " " + PlantedSecrets.SESSION + " "
                + PlantedSecrets.TOKEN;
        return Stream.of(
                StubService.answer(200, "text/html", "<html>" + all + "</html>"),
                StubService.answer(
                        403, "text/html; note=" + PlantedSecrets.SESSION, "<html>" + password.replace("&", "&amp;")),
                StubService.json(
                        200,
                        "{\"errorCode\": \"-4\", \"errorMessage\": \"" + json + " " + PlantedSecrets.SESSION + "\"}"),
                StubService.json(200, "{\"errorCode\": \"" + PlantedSecrets.SESSION + "\"}"),
                StubService.json(200, "{\"errorCode\": 0, \"" + json + "\": "),
                StubService.answer(
                        200,
                        "application/x-www-form-urlencoded",
                        "errorCode=-14&errorMessage=" + form + "&errorDetail=" + PlantedSecrets.SESSION),
                StubService.json(200, "x".repeat(190) + password + PlantedSecrets.SESSION + PlantedSecrets.TOKEN),
                StubService.json(
                        200, "{\"data\":{\"uploadDocumentToken\":\"" + PlantedSecrets.TOKEN + "\",\"orderStatus\":"),
                new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location", "https://" + PlantedSecrets.SESSION + ".example.net/?" + form)
                        .build(),
                new MockResponse.Builder()
                        .status("HTTP/1.1 abc " + PlantedSecrets.SESSION)
                        .build(),
                new MockResponse.Builder()
                        .headers(Headers.of("Content-Length", "100"))
                        .body(new Buffer().writeUtf8(PlantedSecrets.SESSION))
                        .build());
    }

    /** Neither what the call has sent, in any form, nor a token. */
    private void assertTellsNothing(Access sent, String shown) {
        assertTellsNoAccess(sent, shown);
        assertThat(shown + logged)
                .doesNotContain(PlantedSecrets.TOKEN)
                .doesNotContain(PlantedSecrets.TOKEN.substring(0, 20));
    }

    private void assertTellsNoAccess(Access sent, String shown) {
        if (sent instanceof SaspSession) {
            assertThat(shown + logged).doesNotContainIgnoringCase(PlantedSecrets.SESSION);
        } else {
            assertThat(shown + logged)
                    .doesNotContain(LOGIN.password())
                    .doesNotContain(URLEncoder.encode(LOGIN.password(), StandardCharsets.UTF_8))
                    .doesNotContain("pass/word");
        }
    }
}
