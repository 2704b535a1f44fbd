package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page on the demonstration's vendor: what a browser is told, and what posts are authenticated. */
@SpringBootTest
@AutoConfigureMockMvc
class PageSecurityTest {

    @Autowired
    private MockMvcTester page;

    @Test
    void scriptsAndStylesComeFromThePageAlone() {
        assertThat(page.get().uri("/orders/654824").exchange().getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Content-Type-Options, nosniff",
        "X-Frame-Options, DENY",
        "Referrer-Policy, same-origin",
        "Cache-Control, 'no-cache, no-store, max-age=0, must-revalidate'"
    })
    void aHeaderKeepsThePageSafe(String name, String value) {
        assertThat(page.get().uri("/orders/654824")).hasHeader(name, value);
    }

    @Test
    void noScriptAndNoStyleStandsInThePageItself() {
        assertThat(page.get().uri("/orders/654824"))
                .bodyText()
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void textOfTheVendorIsShownAndNeverObeyed() {
        assertThat(page.get().uri("/orders/910004"))
                .bodyText()
                .contains("&lt;script&gt;document.title=")
                .doesNotContain("<script>document.title", "<img src=x");
    }

    @Test
    void aForgedPostIsRefused() {
        assertThat(page.post().uri("/orders/720300/documents").multipart().file("file", bytes("forged")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page.post()
                        .uri("/demo/orders/720300/actions")
                        .param("action", "REFUND")
                        .param("about", "720300"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "900001, 404, We cannot find this order yet",
        "900002, 503, Status temporarily unavailable",
        "900003, 503, Status temporarily unavailable",
        "900004, 503, Status temporarily unavailable",
        "900005, 503, Status temporarily unavailable",
        "900006, 503, Status temporarily unavailable",
        "900007, 503, Status temporarily unavailable"
    })
    @ExpectsDeviations("a page for people in place of a response")
    void aFailureHasAFaceAndAStatus(String order, int status, String words) {
        assertThat(page.get().uri("/orders/" + order))
                .hasStatus(status)
                .bodyText()
                .contains(words, "We will try again at");
    }

    @Test
    void theVisitorsLanguageIsSpoken() {
        assertThat(page.get().uri("/orders/654824").header("Accept-Language", "de-AT,de;q=0.9"))
                .bodyText()
                .contains("<html lang=\"de\">", "2 von 6 Schritten erledigt");
    }

    @Test
    void theCasEnglishTextsAreMarkedOnTheGermanPage() {
        assertThat(page.get().uri("/orders/720300").header("Accept-Language", "de"))
                .bodyText()
                .contains("Mitteilung der Zertifizierungsstelle (auf Englisch):")
                .containsPattern(
                        "<p lang=\"en\">We will look up the phone number once the organization has been validated\\.</p>")
                .doesNotContain("Organization Validation", "Domain Control Validation");
    }

    @Test
    void aMethodThatThePageDoesNotKnowIsMarkedAsTheCasOnTheGermanPage() {
        assertThat(page.get().uri("/orders/910003").header("Accept-Language", "de"))
                .bodyText()
                .contains("<span lang=\"en\">DNS TXT Record</span>");
        assertThat(page.get().uri("/orders/720300").header("Accept-Language", "de"))
                .bodyText()
                .contains("<span>DNS-Eintrag (CNAME)</span>");
    }

    @Test
    void aLanguageThatWeDoNotSpeakGetsEnglish() {
        assertThat(page.get().uri("/orders/654824").header("Accept-Language", "fr-FR"))
                .bodyText()
                .contains("<html lang=\"en\">");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
