package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.spec.monitor.ExpectsDeviations;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page on the demonstration's vendor: what a browser is told, and what posts are authenticated. */
@SpringBootTest
@AutoConfigureMockMvc
class PageSecurityTest {

    @Autowired
    private MockMvcTester page;

    @Autowired
    private FakeSasp vendor;

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

    @Test
    void documentsGoThroughTheHostToTheVendor() {
        assertThat(page.post()
                        .uri("/orders/720304/documents")
                        .multipart()
                        .file(new MockMultipartFile("file", "extract.pdf", "application/pdf", bytes("a document")))
                        .param("comment", "As asked for")
                        .with(csrf()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "http://localhost/orders/720304/documents/accepted");
        assertThat(vendor.order(OrderNumber.of("720304")).uploads())
                .singleElement()
                .extracting(ReceivedUpload::comment)
                .isEqualTo("As asked for");
    }

    @Test
    void documentsThatAreTooLargeLeadToAWordOnThat() {
        assertThat(page.post()
                        .uri("/orders/720300/documents")
                        .with(request -> {
                            request.setContentType("multipart/form-data; boundary=x");
                            request.setContent(new byte[61 << 20]);
                            return request;
                        })
                        .with(csrf()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/orders/720300/documents/too-large");
        assertThat(page.get().uri("/orders/720300/documents/too-large"))
                .bodyText()
                .contains("Your documents are too large");
    }

    @Test
    void aPostWithoutAFileIsRefusedAndNothingIsSent() {
        assertThat(page.post()
                        .uri("/orders/720300/documents")
                        .multipart()
                        .param("comment", "Forgot the file")
                        .with(csrf()))
                .hasHeader("Location", "http://localhost/orders/720300/documents/rejected");
        assertThat(vendor.order(OrderNumber.of("720300")).uploads()).isEmpty();
    }

    @Test
    void anAnswerThatIsLostIsNotTakenForARefusal() {
        vendor.faults().nextUpload(new UploadFault.ResponseLost());

        assertThat(page.post()
                        .uri("/orders/801200300/documents")
                        .multipart()
                        .file(new MockMultipartFile("file", "logo.svg", "image/svg+xml", bytes("a mark")))
                        .header("X-By-Script", "true")
                        .with(csrf()))
                .hasStatus(HttpStatus.NO_CONTENT)
                .hasHeader("Location", "http://localhost/orders/801200300/documents/unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "900001, 404, does not know this order",
        "900002, 502, temporarily unavailable",
        "900003, 503, Too many requests",
        "900004, 503, is temporarily unavailable",
        "900005, 502, reported an unknown error",
        "900006, 503, cannot be reached",
        "900007, 502, Order status is temporarily unavailable"
    })
    @ExpectsDeviations("a page for people in place of a response")
    void aFailureHasAFaceAndAStatus(String order, int status, String words) {
        assertThat(page.get().uri("/orders/" + order))
                .hasStatus(status)
                .bodyText()
                .contains(words);
    }

    @Test
    void theVisitorsLanguageIsSpoken() {
        assertThat(page.get().uri("/orders/654824").header("Accept-Language", "de-AT,de;q=0.9"))
                .bodyText()
                .contains("<html lang=\"de\">", "2 von 6 Schritten erledigt");
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
