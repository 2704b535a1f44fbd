package io.github.sasp4j.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UploadRequestTest {

    private static final UploadAccess ACCESS = new UploadAccess(
            URI.create("https://avspartners.sectigolabs.com/order"), UploadToken.of("t", Optional.empty()));
    private final List<ValidationDocument> two = List.of(
            ValidationDocument.of("a.pdf", "application/pdf", new byte[3]),
            ValidationDocument.of("b.pdf", "application/pdf", new byte[4]));

    @Test
    void itHasAsManyBytesAsItsDocumentsTogether() {
        assertThat(UploadRequest.of(ACCESS, two).bytes()).isEqualTo(7);
    }

    @Test
    void itHasNoCommentUnlessThereIsOne() {
        assertThat(UploadRequest.of(ACCESS, two).comment()).isEmpty();
        assertThat(new UploadRequest(ACCESS, two, "as asked for").comment()).isEqualTo("as asked for");
    }

    @Test
    void withoutADocumentThereIsNothingToUpload() {
        assertThatThrownBy(() -> UploadRequest.of(ACCESS, List.of()))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("There is no file to upload.");
    }

    @Test
    void aReceiptNamesTheDocumentsAndCountsTheirBytes() {
        UploadReceipt receipt = UploadReceipt.of(two);

        assertThat(receipt.names()).extracting(Object::toString).containsExactly("a.pdf", "b.pdf");
        assertThat(receipt.bytes()).isEqualTo(7);
    }
}
