package io.github.sasp4j.http.internal.mapping;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.http.internal.decoding.DeviationCollector;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that the model has no place for. Types, documented words, dates and required fields have been checked
 * while decoding.
 */
final class DeviationDetector {

    private final DeviationCollector findings;

    DeviationDetector(DeviationCollector findings) {
        this.findings = findings;
    }

    /**
     * Notes and keeps what the model of an order will not have.
     *
     * @param upload what the model has of the upload's fields
     */
    void check(PostPaymentDataDto data, Optional<UploadAccess> upload) {
        checkCoverage(data);
        if (upload.isEmpty()) {
            checkUpload(data.getUploadDocumentUrl(), data.getUploadDocumentToken());
        }
    }

    private void checkCoverage(PostPaymentDataDto data) {
        if (CoverageMapper.isMulti(data)) {
            if (!MultiDomain.STATIC_NAME.equals(data.getDomainName())) {
                leftOver("/data/domainName", data.getDomainName());
            }
        } else {
            leftOver("/data/maxMDCDomains", data.getMaxMDCDomains());
            leftOver("/data/maxMDCWildcardDomains", data.getMaxMDCWildcardDomains());
        }
    }

    private void checkUpload(@Nullable String url, @Nullable String token) {
        boolean malformed =
                WireValues.text(url).isPresent() && WireValues.address(url).isEmpty();
        if (malformed) {
            findings.keep(DeviationKind.MALFORMED_VALUE, "/data/uploadDocumentUrl", json(url));
        }
        if (url == null && token == null) {
            return;
        }
        if (!malformed) {
            leftOver("/data/uploadDocumentUrl", url);
            required("/data/uploadDocumentUrl", url);
        }
        leftOver("/data/uploadDocumentToken", token);
        required("/data/uploadDocumentToken", token);
    }

    private void required(String pointer, @Nullable String value) {
        if (value == null) {
            findings.missing(pointer);
        }
    }

    private void leftOver(String pointer, @Nullable String text) {
        if (text != null) {
            findings.keep(pointer, json(text));
        }
    }

    private void leftOver(String pointer, @Nullable Integer number) {
        if (number != null) {
            findings.keep(pointer, number.toString());
        }
    }

    private static String json(@Nullable String text) {
        return TextNode.valueOf(WireValues.textOrEmpty(text)).toString();
    }
}
