package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.document.DocumentName;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.RetryAdvice;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an upload makes of the response, and of what happens in place of one. */
class UploadTest extends UploadFixture {

    private static final String SUCCESS = "{success}";
    private static final String ERROR = "{error}";

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectToTheSuccessAddressIsTheReceipt(int status) {
        redirects(status, SUCCESS + "?id=7");

        assertThat(outcome()).isNull();
    }

    @Test
    void theReceiptNamesTheDocumentsAndTheirBytes() {
        redirects(303, SUCCESS);

        assertThat(upload(
                        UploadSettings.defaults(),
                        SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(10)),
                        SampleDocuments.pdf("b.pdf", SampleDocuments.bytes(5))))
                .isEqualTo(new UploadReceipt(List.of(new DocumentName("a.pdf"), new DocumentName("b.pdf")), 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?code=12&message=No%20such%0Atoken | code: 12, message: No such token",
                "?code=12#No%20such%20token | code: 12, No such token",
                "?code=12# | code: 12",
                "?expired | expired"
            })
    void aRedirectToTheErrorAddressIsARefusalWithWhatItCarries(String carried, String reason) {
        redirects(302, ERROR + carried);

        assertThat(outcome())
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("The service refused the documents: " + reason);
    }

    @Test
    void aRefusalWithoutAReasonSaysSo() {
        redirects(302, ERROR);

        assertThat(outcome()).hasMessage("The service refused the documents and gave no reason.");
    }

    @Test
    void aPageThatBreaksOffDoesNotTakeTheReceipt() {
        service.answers(brokenOff(303, SUCCESS));

        assertThat(outcome()).isNull();
    }

    @Test
    void aPageOfAnErrorThatBreaksOffDoesNotTakeItsStatus() {
        service.answers(brokenOff(500, ""));

        assertThat(outcome())
                .hasMessage("It is not known whether the documents have arrived."
                        + " The service responded with HTTP 500 and did not say whether it has them.");
    }

    @Test
    void aRefusalThatEchoesTheTokenDoesNotTellIt() {
        redirects(302, ERROR + "?message=" + "planted-opaque-token");

        assertThat(outcome()).hasMessageContaining("[redacted]").hasMessageNotContaining("planted");
    }

    @ParameterizedTest
    @ValueSource(strings = {SUCCESS, ERROR + "?message=planted-opaque-token", "https://elsewhere.example.com/"})
    @ExpectsDeviations("a redirect to an address that the form does not name")
    void noLogAndNoErrorHasTheToken(String location) {
        redirects(302, location);
        try (CapturedLogs logged = new CapturedLogs()) {
            Throwable outcome = outcome();
            String shown = outcome == null ? "" : EveryField.printed(outcome);

            assertThat(logged + shown).doesNotContain("planted-opaque-token");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, {success}",
        "300, {success}",
        "302, {success}/",
        "302, http://upload.sasp4j.invalid{path}",
        "302, https://upload.sasp4j.invalid:8443{path}",
        "302, https://somebody@upload.sasp4j.invalid{path}",
        "302, https://elsewhere.example.com{path}",
        "302, https://elsewhere.example.com/?to={success}",
        "302, {path}",
        "302, https://upload.sasp4j.invalid/success",
        "302, https://upload.sasp4j.invalid/success/5f0c1f8e-2f0f-4f57-8a53-0e6e9c1a3b11",
        "201, ''",
        "404, ''",
        "500, ''"
    })
    @ExpectsDeviations("redirects to addresses that the form does not name")
    void everythingElseIsAnUnknownOutcome(int status, String location) {
        redirects(status, location);

        assertThat(outcome()).isInstanceOf(UploadOutcomeUnknownException.class);
    }

    @Test
    void nothingIsSentAgain() {
        service.answers(new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "0")
                .build());
        redirects(303, SUCCESS);

        assertThat(outcome()).isInstanceOf(UploadOutcomeUnknownException.class);
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void theTimeThatTheServiceAsksToWaitIsTold() {
        service.answers(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "90")
                .build());

        assertThat(outcome()).isInstanceOfSatisfying(UploadOutcomeUnknownException.class, unknown -> {
            assertThat(unknown.retryAfter()).contains(Duration.ofSeconds(90));
            assertThat(unknown.retryAdvice()).isEqualTo(RetryAdvice.NEVER);
        });
    }

    @Test
    void aSourceThatThrowsEndsInAnErrorOfTheFamily() {
        ValidationDocument broken = ValidationDocument.of("a.pdf", "application/pdf", 1, () -> {
            throw new IllegalStateException("a fault of the caller");
        });

        assertThatThrownBy(() -> upload(UploadSettings.defaults(), broken))
                .isInstanceOf(SaspException.class)
                .hasMessage("The file a.pdf cannot be read.")
                .hasRootCauseMessage("a fault of the caller");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11})
    void aFileThatHasChangedItsLengthIsNamed(int length) {
        ValidationDocument changed =
                ValidationDocument.of("a.pdf", "application/pdf", 10, () -> new ByteArrayInputStream(new byte[length]));

        assertThatThrownBy(() -> upload(UploadSettings.defaults(), changed))
                .isInstanceOf(UploadOutcomeUnknownException.class)
                .hasMessageContaining("The file a.pdf no longer has the 10 bytes that it had.");
    }

    @Test
    void withoutAConnectionNothingWasSent() {
        service.close();

        assertThat(outcome()).isInstanceOf(TransportException.class);
    }

    @Test
    void aHostThatCannotBeReachedIsNamed() {
        String host = service.endpoint().getHost();
        service.close();

        assertThat(outcome()).hasMessageStartingWith("No connection to " + host);
    }

    private Throwable outcome() {
        return catchThrowable(() -> upload(UploadSettings.defaults(), document()));
    }

    private static ValidationDocument document() {
        return SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(10));
    }

    /** A response whose page is shorter than its head says. */
    private static MockResponse brokenOff(int status, String location) {
        MockResponse.Builder response = new MockResponse.Builder()
                .code(status)
                .body("<html>")
                .setHeader("Content-Length", "100")
                .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE);
        return (location.isEmpty() ? response : response.addHeader("Location", location)).build();
    }
}
