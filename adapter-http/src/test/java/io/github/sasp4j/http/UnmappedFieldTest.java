package io.github.sasp4j.http;

import static io.github.sasp4j.http.deviation.DeviationKind.MALFORMED_VALUE;
import static io.github.sasp4j.http.deviation.DeviationKind.MISSING_FIELD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.PostPaymentStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that the model has no place for are kept raw. */
class UnmappedFieldTest extends DeviationCase {

    @ParameterizedTest
    @CsvSource({
        "/data/agreementStatus/lastEmailSent, 0000-00-00",
        "/data/agreementStatus/lastOpenDate, 20.11.2019",
        "/data/agreementStatus/lastOpenDate, ''",
        "/data/uploadDocumentUrl, not an address",
        "/data/uploadDocumentUrl, order"
    })
    void aValueThatCannotBeReadIsKeptRaw(String pointer, String text) {
        PostPaymentStatus status = read(Examples.with(pointer, "\"" + text + "\""));

        assertThat(added(pointer)).contains(new Deviation(pointer, MALFORMED_VALUE, "\"" + text + "\""));
        assertThat(status.unmapped()).containsEntry(pointer, "\"" + text + "\"");
    }

    @Test
    void anUploadAddressWithoutATokenIsKeptAndTheTokenMissed() {
        PostPaymentStatus status = read(Examples.without("/data/uploadDocumentToken"));

        assertThat(status.upload()).isEmpty();
        assertThat(status.unmapped()).containsKey("/data/uploadDocumentUrl");
        assertThat(added("/data/uploadDocumentToken"))
                .containsExactly(new Deviation("/data/uploadDocumentToken", MISSING_FIELD, "absent"));
    }

    @Test
    void anUploadTokenWithoutAnAddressMissesTheAddress() {
        read(Examples.without("/data/uploadDocumentUrl"));

        assertThat(added("/data/uploadDocumentUrl"))
                .containsExactly(new Deviation("/data/uploadDocumentUrl", MISSING_FIELD, "absent"));
    }

    @Test
    void aTokenWithoutAnAddressIsNotTold() {
        PostPaymentStatus status = read(Examples.without("/data/uploadDocumentUrl"));

        assertThat(status.unmapped()).containsEntry("/data/uploadDocumentToken", "\"[redacted]\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"opaque", "a.b.c", "eyJhbGciOiJub25lIn0..", "eyJhbGciOiJub25lIn0.eyJleHAiOiJzb29uIn0.x", "...."})
    void aTokenThatDoesNotTellItsExpiryIsTakenAllTheSame(String token) {
        PostPaymentStatus status = read(Examples.with("/data/uploadDocumentToken", "\"" + token + "\""));

        assertThat(status.upload().orElseThrow().token().expires()).isEmpty();
    }

    @Test
    void theExpiryIsReadFromTheToken() {
        String claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"exp\":1575294121}".getBytes(StandardCharsets.US_ASCII));

        PostPaymentStatus status = read(Examples.with("/data/uploadDocumentToken", "\"e30." + claims + ".x\""));

        assertThat(status.upload().orElseThrow().token().expires()).contains(Instant.ofEpochSecond(1575294121));
    }

    @Test
    void aNameBesideAPrimaryDomainIsKept() {
        PostPaymentStatus status = read(Examples.with("/data/domainName", "\"www.example.com\""));

        assertThat(status.unmapped()).containsEntry("/data/domainName", "\"www.example.com\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxMDCDomains", "maxMDCWildcardDomains"})
    void aLimitOfAMultiDomainCertificateOnASingleOneIsKept(String limit) {
        ObjectNode tree = (ObjectNode) Examples.tree(Examples.SINGLE_DOMAIN);
        ((ObjectNode) tree.get("data")).put(limit, 0);

        assertThat(read(tree.toString()).unmapped()).containsEntry("/data/" + limit, "0");
    }
}
