package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of section 3. */
class UploadCheckTest {

    private static final String TYPE = "multipart/form-data; boundary=\"b 1\"";
    private static final String TOKEN = part("token", "opaque");
    private static final String SUCCESS = part("successURL", "https://example.com/taken");
    private static final String ERROR = part("errorURL", "https://example.com/refused");
    private static final String FILE = part("file\"; filename=\"a.pdf", "%PDF\r\n--b 2\r\n");
    private static final String COMMENT = part("comment", "");

    @Test
    void asTheDocumentShowsItIsAccepted() {
        assertThat(pointers(TYPE, TOKEN + SUCCESS + ERROR + FILE + FILE + COMMENT + "--b 1--"))
                .isEmpty();
    }

    @Test
    void needsNoComment() {
        assertThat(pointers(TYPE, TOKEN + SUCCESS + ERROR + FILE + "--b 1--")).isEmpty();
    }

    @Test
    void needsAFile() {
        assertThat(pointers(TYPE, TOKEN + SUCCESS + ERROR + "--b 1--")).containsExactly("/file");
    }

    @Test
    void needsFilesThatAreFiles() {
        assertThat(pointers(TYPE, TOKEN + SUCCESS + ERROR + part("file", "text") + "--b 1--"))
                .containsExactly("/file");
    }

    @Test
    void needsAddressesToLeadTo() {
        assertThat(pointers(TYPE, TOKEN + part("successURL", "no address") + ERROR + FILE + "--b 1--"))
                .containsExactly("/successURL");
    }

    @Test
    void hasItsPartsInTheDocumentsOrder() {
        assertThat(SpecCheck.documented().uploadRequest(TYPE, bytes(FILE + TOKEN + SUCCESS + ERROR + "--b 1--")))
                .extracting(Finding::expected)
                .containsExactly("the parts in this order: token, successURL, errorURL, file, comment");
    }

    @Test
    void thatBreaksOffIsAFinding() {
        assertThat(SpecCheck.documented().uploadRequest(TYPE, bytes(TOKEN + SUCCESS)))
                .extracting(Finding::actual)
                .containsExactly("the body ends before its last boundary");
    }

    @Test
    void ofAnotherTypeIsAFinding() {
        assertThat(pointers("application/x-www-form-urlencoded", "token=x")).containsExactly("");
    }

    @Test
    void withoutItsBoundaryIsAFinding() {
        assertThat(pointers("multipart/form-data; boundary=other", TOKEN)).containsExactly("");
    }

    private static List<String> pointers(String type, String body) {
        return SpecCheck.documented().uploadRequest(type, bytes(body)).stream()
                .map(Finding::pointer)
                .toList();
    }

    private static String part(String name, String value) {
        return "--b 1\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
