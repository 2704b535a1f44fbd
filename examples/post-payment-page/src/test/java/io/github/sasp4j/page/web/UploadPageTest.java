package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.order.OrderNumber;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the page says of uploads: what happened in this session, and nothing that a link claims. */
@SpringBootTest
@AutoConfigureMockMvc
class UploadPageTest {

    private static final Pattern TICKET = Pattern.compile("/documents/by-browser/([0-9a-f]+)/accepted");

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    private MockMvcTester page;

    @Autowired
    private FakeSasp vendor;

    @Test
    void documentsGoThroughTheHostToTheCaAndAreListed() {
        MvcTestResult sent = send("720304", "extract.pdf");

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(shown(sent)).bodyText().contains("Your documents have been uploaded", "extract.pdf", "1 KB");
        assertThat(vendor.order(OrderNumber.of("720304")).uploads())
                .singleElement()
                .extracting(ReceivedUpload::comment)
                .isEqualTo("As asked for");
    }

    @Test
    void thePageAboutAnUploadIsThereForItsVisitorAlone() {
        String address = address(send("654828", "extract.pdf"));

        assertThat(page.get().uri(address)).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/orders/654828");
    }

    @Test
    void noLinkClaimsAnUploadThatDidNotHappen() {
        assertThat(page.get().uri("/orders/720300/documents/ACCEPTED").session(session))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/orders/720300");
        assertThat(page.get()
                        .uri("/orders/720300/documents/by-browser/00112233445566778899aabbccddeeff/accepted")
                        .session(session))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "http://localhost/orders/720300");
    }

    @Test
    void aBrowserThatComesBackFromTheCaIsBelievedOnce() {
        String back = "/orders/720300/documents/by-browser/" + ticket("720300") + "/accepted";

        MvcTestResult first = page.get().uri(back).session(session).exchange();
        assertThat(shown(first)).bodyText().contains("Your documents have been uploaded");

        assertThat(page.get().uri(back).session(session)).hasHeader("Location", "http://localhost/orders/720300");
    }

    @Test
    void documentsThatHaveArrivedAreNotAskedForAnyMore() {
        String asked = "Upload documents about your organization.";
        vendor.order(OrderNumber.of("720302")).staff().requestDocuments();
        String ticket = ticket("720302");
        assertThat(required(body("/orders/720302"))).contains(asked);

        vendor.order(OrderNumber.of("720302")).staff().acceptDocuments();
        String back = "/orders/720302/documents/by-browser/" + ticket + "/accepted";
        MvcTestResult sent = page.get().uri(back).session(session).exchange();

        String shown = body(address(sent));
        assertThat(shown).contains("Your documents have been uploaded");
        assertThat(required(shown)).doesNotContain(asked);
    }

    /** What stands before the list of all steps; documents can still be sent below. */
    private static String required(String body) {
        return body.substring(body.indexOf("What happens next"), body.indexOf("All steps"));
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
                        .with(csrf().asHeader()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/orders/720300/documents/too-large");
        assertThat(page.get().uri("/orders/720300/documents/too-large"))
                .bodyText()
                .contains("Your documents are too large", "up to 61 MB");
    }

    @Test
    void aPostWithoutAFileSendsNothingAndSaysSo() {
        MvcTestResult sent = page.post()
                .uri("/orders/720300/documents")
                .multipart()
                .param("comment", "Forgot the file")
                .session(session)
                .with(csrf().asHeader())
                .exchange();

        assertThat(shown(sent)).bodyText().contains("Your documents were not sent");
        assertThat(vendor.order(OrderNumber.of("720300")).uploads()).isEmpty();
    }

    @Test
    void aNameThatIsNoneSendsNothingAndSaysSo() {
        assertThat(shown(send("720300", "..\\..\\x"))).bodyText().contains("Your documents were not accepted");
        assertThat(vendor.order(OrderNumber.of("720300")).uploads()).isEmpty();
    }

    @Test
    void aResponseThatIsLostIsNotTakenForARefusal() {
        vendor.faults().nextUpload(new UploadFault.ResponseLost());

        assertThat(shown(send("801200300", "logo.svg")))
                .bodyText()
                .contains("We do not know whether your documents have arrived", "logo.svg");
    }

    @Test
    void aScriptIsToldWhereToGo() {
        assertThat(page.post()
                        .uri("/orders/654824/documents")
                        .multipart()
                        .file(document("extract.pdf"))
                        .header("X-By-Script", "true")
                        .with(csrf().asHeader()))
                .hasStatus(HttpStatus.NO_CONTENT)
                .containsHeader("Location");
    }

    @Test
    void aTokenWithinTheBodyOfAnUploadDoesNotCount() {
        assertThat(page.post()
                        .uri("/orders/720300/documents")
                        .multipart()
                        .file(document("extract.pdf"))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult send(String order, String name) {
        return page.post()
                .uri("/orders/" + order + "/documents")
                .multipart()
                .file(document(name))
                .param("comment", "As asked for")
                .session(session)
                .with(csrf().asHeader())
                .exchange();
    }

    private MvcTestResult shown(MvcTestResult sent) {
        return page.get().uri(address(sent)).session(session).exchange();
    }

    private static String address(MvcTestResult sent) {
        return String.valueOf(sent.getResponse().getHeader("Location")).replace("http://localhost", "");
    }

    private String ticket(String order) {
        Matcher found = TICKET.matcher(body("/orders/" + order));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String body(String path) {
        byte[] content =
                page.get().uri(path).session(session).exchange().getResponse().getContentAsByteArray();
        return new String(content, StandardCharsets.UTF_8);
    }

    private static MockMultipartFile document(String name) {
        return new MockMultipartFile("file", name, "application/pdf", "a document".getBytes(StandardCharsets.UTF_8));
    }
}
