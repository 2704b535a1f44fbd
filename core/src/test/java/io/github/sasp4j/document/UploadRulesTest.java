package io.github.sasp4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.UploadRefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is checked before a byte of a document is sent. */
class UploadRulesTest {

    private static final URI ADDRESS = URI.create("https://avspartners.sectigolabs.com/order");

    @Test
    void byDefaultAnySizeAndTypeIsAllowed() {
        assertThatCode(() -> UploadRules.defaults().check(ADDRESS, List.of(document("a.pdf", 10), document("b.x", 20))))
                .doesNotThrowAnyException();
    }

    @Test
    void aFileOfTheLargestSizeIsAllowedAndALargerOneIsNot() {
        UploadRules rules = UploadRules.defaults().withMaxBytes(10, 1000);

        assertThatCode(() -> rules.check(ADDRESS, List.of(document("a.pdf", 10))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check(ADDRESS, List.of(document("a.pdf", 11))))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("The file a.pdf has 11 bytes. The limit is 10.");
    }

    @Test
    void theFilesTogetherMayHaveTheLargestTotalAndNoMore() {
        UploadRules rules = UploadRules.defaults().withMaxBytes(10, 20);

        assertThatCode(() -> rules.check(ADDRESS, List.of(document("a.pdf", 10), document("b.pdf", 10))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check(
                        ADDRESS, List.of(document("a.pdf", 10), document("b.pdf", 10), document("c.pdf", 1))))
                .hasMessage("The files have 21 bytes together. The limit is 20.");
    }

    @Test
    void aTotalBeyondAnyNumberIsTooLarge() {
        UploadRules rules = UploadRules.defaults().withMaxBytes(Long.MAX_VALUE, Long.MAX_VALUE - 1);

        assertThatThrownBy(() -> rules.check(
                        ADDRESS, List.of(document("a.pdf", Long.MAX_VALUE - 1), document("b.pdf", Long.MAX_VALUE - 1))))
                .hasMessageContaining("The limit is " + (Long.MAX_VALUE - 1));
    }

    @Test
    void onlyTheMediaTypesThatAreNamedAreAllowed() {
        UploadRules rules = UploadRules.defaults().withMediaTypes(Set.of("application/pdf"));

        assertThat(rules.violation("a.pdf", "application/pdf", 1)).isEmpty();
        assertThat(rules.violation("a.png", "image/png", 1))
                .contains("The file a.png has a media type that is not supported.");
    }

    @Test
    void anEmptyFileIsNotAllowed() {
        assertThat(UploadRules.defaults().violation("a.pdf", "application/pdf", 0))
                .contains("The file a.pdf is empty.");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsCause() {
        ValidationDocument broken = ValidationDocument.of("a.pdf", "application/pdf", 1, () -> {
            throw new IOException("the disk is gone");
        });

        assertThatThrownBy(() -> UploadRules.defaults().check(ADDRESS, List.of(broken)))
                .hasMessage("The file a.pdf cannot be read.")
                .hasRootCauseMessage("the disk is gone");
    }

    @Test
    void aFileIsClosedAfterItWasTried() {
        ClosedStream stream = new ClosedStream();

        UploadRules.defaults()
                .check(ADDRESS, List.of(ValidationDocument.of("a.pdf", "application/pdf", 1, () -> stream)));

        assertThat(stream.closed).isTrue();
    }

    @Test
    void anAddressThatIsNotTrustedIsRefusedFirst() {
        UploadRules rules = UploadRules.defaults().withHosts(UploadHosts.vendor());

        assertThatThrownBy(() ->
                        rules.check(URI.create("https://uploads.example.com/order"), List.of(document("a.pdf", 1))))
                .hasMessageContaining("uploads.example.com");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void aLimitIsAtLeastOneByte(long perFile, long total) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UploadRules.defaults().withMaxBytes(perFile, total));
    }

    private static ValidationDocument document(String name, long length) {
        return ValidationDocument.of(name, "application/pdf", length, InputStream::nullInputStream);
    }

    private static final class ClosedStream extends ByteArrayInputStream {

        private boolean closed;

        ClosedStream() {
            super(new byte[1]);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
