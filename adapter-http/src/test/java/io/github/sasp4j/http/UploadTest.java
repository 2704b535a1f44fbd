package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.RetryAdvice;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an upload makes of the response, and what it refuses before it sends anything. */
class UploadTest extends UploadFixture {

    private static final String SUCCESS = "{success}";
    private static final String ERROR = "{error}";

    @Nested
    class Answers {

        @ParameterizedTest
        @ValueSource(ints = {301, 302, 303, 307, 308})
        void aRedirectToTheSuccessAddressIsTheReceipt(int status) {
            redirects(status, SUCCESS + "?id=7");

            assertThat(outcome()).isNull();
        }

        @Test
        void aRedirectToTheErrorAddressIsARefusalWithWhatItCarries() {
            redirects(302, ERROR + "?code=12&message=No%20such%0Atoken");

            assertThat(outcome())
                    .isInstanceOf(UploadRefusedException.class)
                    .hasMessage("The service refused the documents: code: 12, message: No such token");
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

        @Test
        void withoutAConnectionNothingWasSent() {
            service.close();

            assertThat(outcome()).isInstanceOf(TransportException.class);
        }
    }

    @Nested
    class BeforeAnythingIsSent {

        @AfterEach
        void nothingWasSent() {
            assertThat(service.requestCount()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://avspartners.sectigolabs.com/order",
                    "https://sectigo.com.example.org/order",
                    "https://evilsectigo.com/order",
                    "https://user@sectigo.com/order",
                    "ftp://sectigo.com/order",
                    "/order"
                })
        void anAddressThatIsNotTrustedIsRefused(String address) {
            try (ValidationDocuments port = port(config -> config)) {
                assertThatThrownBy(() -> port.upload(
                                request(URI.create(address), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(1)))))
                        .isInstanceOf(UploadRefusedException.class);
            }
        }

        @Test
        void aLoopbackAddressIsRefusedUnlessAllowed() {
            try (ValidationDocuments port = port(config -> config.allowPlainHttpOnLoopback(false)
                    .endpoint(SaspHttpConfig.LIVE_ENDPOINT)
                    .uploads(UploadSettings.defaults()
                            .withRules(UploadRules.defaults()
                                    .withHosts(UploadHosts.vendor().and("example.com")))))) {
                assertThatThrownBy(() -> port.upload(request(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(1)))))
                        .isInstanceOf(UploadRefusedException.class);
            }
        }

        @Test
        void aFileOfMoreThanTheLimitIsRefused() {
            assertThatThrownBy(() -> upload(
                            UploadSettings.defaults()
                                    .withRules(UploadRules.defaults().withMaxBytes(2, 100)),
                            SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(3))))
                    .isInstanceOf(UploadRefusedException.class)
                    .hasMessage("The file a.pdf has 3 bytes. The limit is 2.");
        }

        @Test
        void filesOfMoreThanTheLimitTogetherAreRefused() {
            assertThatThrownBy(() -> upload(
                            UploadSettings.defaults()
                                    .withRules(UploadRules.defaults().withMaxBytes(3, 5)),
                            SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(3)),
                            SampleDocuments.pdf("b.pdf", SampleDocuments.bytes(3))))
                    .hasMessage("The files have 6 bytes together. The limit is 5.");
        }

        @Test
        void addressesThatCannotBeToldApartAreRefused() {
            assertThatThrownBy(() -> UploadSettings.defaults()
                            .withResultUrls(URI.create("https://example.com/?a"), URI.create("https://example.com/?b")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Throwable outcome() {
        return catchThrowable(
                () -> upload(UploadSettings.defaults(), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(10))));
    }
}
