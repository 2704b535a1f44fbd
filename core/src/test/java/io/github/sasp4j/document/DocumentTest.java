package io.github.sasp4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents, as they are refused and described. */
class DocumentTest {

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "document.pdf",
                    "Καταστατικό.pdf",
                    "营业执照.pdf",
                    "a \"true\" copy",
                    "..pdf",
                    "a\u2027b",
                    "a\u202Fb",
                    "a\u2065b",
                    "a\u206Ab",
                    "a\uD7FFb",
                    "a\uE000b"
                })
        void ofAnyScriptAreTaken(String name) {
            assertThat(new DocumentName(name)).hasToString(name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    ".",
                    "..",
                    "a/b.pdf",
                    "a\\b.pdf",
                    "a\nb.pdf",
                    "a\u202Efdp.exe",
                    "a\u0000",
                    "/a",
                    "\\a",
                    "a\u061C",
                    "a\u200E",
                    "a\u200F",
                    "a\u2028",
                    "a\u2066",
                    "a\u2069",
                    "a\uD800",
                    "a\uDFFF"
                })
        void withPathOrControlCharacterAreRefused(String name) {
            assertThatThrownBy(() -> new DocumentName(name)).isInstanceOf(UploadRefusedException.class);
        }

        @Test
        void canBeAsLongAsAFileSystemTakes() {
            assertThat(new DocumentName("\uD83D\uDE00".repeat(255)).text()).hasSize(510);
        }

        @Test
        void mayNotBeLongerThanAFileSystemTakes() {
            assertThatThrownBy(() -> new DocumentName("x".repeat(256))).isInstanceOf(UploadRefusedException.class);
        }
    }

    @Nested
    class FilesOnDisk {

        @TempDir
        private Path folder;

        @ParameterizedTest
        @CsvSource({"a.PDF, application/pdf", "a.jpeg, image/jpeg", "pdf.x, application/octet-stream"})
        void takeTheirTypeFromTheirEnding(String name, String type) throws Exception {
            Path file = Files.writeString(folder.resolve(name), "x");

            assertThat(ValidationDocument.of(file).mediaType()).isEqualTo(type);
        }

        @Test
        void areReadWhenTheyAreSent() throws Exception {
            Path file = Files.writeString(folder.resolve("a.pdf"), "bytes");
            ValidationDocument document = ValidationDocument.of(file);

            assertThat(document).hasToString("ValidationDocument[a.pdf, application/pdf, 5 bytes]");
            try (InputStream bytes = document.source().open()) {
                assertThat(bytes).hasContent("bytes");
            }
        }

        @Test
        void thatAreFoldersAreRefused() {
            assertThatThrownBy(() -> ValidationDocument.of(folder)).hasMessageEndingWith("cannot be read.");
        }

        @Test
        void withoutAByteAreRefused() throws Exception {
            Path file = Files.createFile(folder.resolve("empty.pdf"));

            assertThatThrownBy(() -> ValidationDocument.of(file)).hasMessage("The file empty.pdf is empty.");
        }

        @Test
        void thatAreNotThereAreRefused() {
            assertThatThrownBy(() -> ValidationDocument.of(folder.resolve("gone.pdf")))
                    .hasMessage("The file gone.pdf cannot be read.");
        }
    }

    @Nested
    class OnTheirWay {

        @Test
        void areAllSentOnceEveryByteIs() {
            DocumentName name = new DocumentName("a.pdf");

            assertThat(new UploadProgress(0, name, 5, 5, 5, 9).allSent()).isFalse();
            assertThat(new UploadProgress(1, name, 4, 4, 9, 9).allSent()).isTrue();
        }

        @Test
        void needNobodyWhoWatches() {
            assertThatCode(() -> UploadObserver.none()
                            .onProgress(new UploadProgress(0, new DocumentName("a.pdf"), 5, 5, 5, 9)))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class InTheBrowser {

        private static final URI PAGE = URI.create("https://shop.example.com/done?a='b'");

        @Test
        void theFieldsStandInTheDocumentsOrder() {
            assertThat(form("planted-token").fields())
                    .extracting(FormField::name, FormField::value)
                    .containsExactly(
                            tuple("token", "planted-token"),
                            tuple("successURL", "https://shop.example.com/done?a=%27b%27"),
                            tuple("errorURL", "https://shop.example.com/done?a=%27b%27"));
        }

        @Test
        void theTokenIsNotInTheText() {
            assertThat(form("planted-token").toString()).doesNotContain("planted-token");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"><script>", "a b", "a\nb", "ü", "'"})
        void aTokenThatCouldBreakOutOfATemplateIsRefused(String token) {
            assertThatThrownBy(() -> form(token)).isInstanceOf(UploadRefusedException.class);
        }

        @Test
        void aPageThatIsNoneIsRefused() {
            assertThatThrownBy(() -> BrowserUpload.of(
                            access("x"), UploadHosts.vendor(), PAGE, URI.create("javascript:alert(1)")))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private static BrowserUpload form(String token) {
            return BrowserUpload.of(access(token), UploadHosts.vendor(), PAGE, PAGE);
        }

        private static UploadAccess access(String token) {
            return new UploadAccess(
                    URI.create("https://avspartners.sectigolabs.com/order"), UploadToken.of(token, Optional.empty()));
        }
    }
}
