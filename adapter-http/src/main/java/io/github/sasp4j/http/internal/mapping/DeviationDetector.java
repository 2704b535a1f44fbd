package io.github.sasp4j.http.internal.mapping;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.http.internal.decoding.DeviationCollector;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.spec.dto.AgreementStatusDto;
import io.github.sasp4j.spec.dto.CallbackStatusDto;
import io.github.sasp4j.spec.dto.CsrStatusDto;
import io.github.sasp4j.spec.dto.DcvMethodDto;
import io.github.sasp4j.spec.dto.DcvStatusDto;
import io.github.sasp4j.spec.dto.DomainDescriptionDto;
import io.github.sasp4j.spec.dto.FsupStatusDto;
import io.github.sasp4j.spec.dto.OrganizationStatusDto;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import io.github.sasp4j.spec.dto.RequirementStatusDto;
import io.github.sasp4j.spec.dto.SecondApprovalStatusDto;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import io.github.sasp4j.value.DocumentedValue;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values of a response with the specification: missing fields, unknown words,
 * and what the model has no place for. Types have been looked at while decoding.
 */
final class DeviationDetector {

    private final DeviationCollector findings;

    DeviationDetector(DeviationCollector findings) {
        this.findings = findings;
    }

    void check(StatusResponseDto response) {
        required("/errorCode", response.getErrorCode());
        required("/errorMessage", response.getErrorMessage());
        PostPaymentDataDto data = response.getData();
        if (data != null) {
            check(data);
        }
    }

    private void check(PostPaymentDataDto data) {
        required("/data/orderNumber", data.getOrderNumber());
        required("/data/productType", data.getProductType());
        required("/data/productName", data.getProductName());
        required("/data/certificateDuration", data.getCertificateDuration());
        required("/data/productTerm", data.getProductTerm());
        requiredWord(OrderStatus.class, "/data/orderStatus", data.getOrderStatus());
        required("/data/domainName", data.getDomainName());
        checkCoverage(data);
        checkUpload(data);
        check(data.getCsrStatus());
        check(data.getDcvStatus());
        check(data.getAgreementStatus());
        check(data.getCallbackStatus());
        check(data.getOrganizationStatus());
        check(data.getSecondApprovalStatus());
        check(data.getFsupStatus());
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

    private void checkUpload(PostPaymentDataDto data) {
        String url = data.getUploadDocumentUrl();
        String token = data.getUploadDocumentToken();
        boolean malformed =
                WireValues.text(url).isPresent() && WireValues.address(url).isEmpty();
        if (malformed) {
            findings.keep(DeviationKind.MALFORMED_VALUE, "/data/uploadDocumentUrl", json(url));
        }
        if (UploadAccessMapper.of(data).isPresent() || (url == null && token == null)) {
            return;
        }
        if (!malformed) {
            leftOver("/data/uploadDocumentUrl", url);
            required("/data/uploadDocumentUrl", url);
        }
        leftOver("/data/uploadDocumentToken", token);
        required("/data/uploadDocumentToken", token);
    }

    private void check(@Nullable CsrStatusDto section) {
        if (section != null) {
            section("/data/csrStatus", section.getTitle(), section.getStatus());
            words(CsrAction.class, "/data/csrStatus/availableActions", section.getAvailableActions());
        }
    }

    private void check(@Nullable DcvStatusDto section) {
        if (section != null) {
            section("/data/dcvStatus", section.getTitle(), section.getStatus());
            words(DcvAction.class, "/data/dcvStatus/availableActions", section.getAvailableActions());
            List<DomainDescriptionDto> domains = orNone(section.getDomains());
            for (int i = 0; i < domains.size(); i++) {
                check("/data/dcvStatus/domains/" + i, domains.get(i));
            }
        }
    }

    private void check(String at, @Nullable DomainDescriptionDto domain) {
        if (domain == null) {
            return;
        }
        required(at + "/domainName", domain.getDomainName());
        requiredWord(DomainStatus.class, at + "/dcvStatus", domain.getDcvStatus());
        required(at + "/methods", domain.getMethods());
        List<DcvMethodDto> methods = orNone(domain.getMethods());
        for (int i = 0; i < methods.size(); i++) {
            check(at + "/methods/" + i, methods.get(i));
        }
    }

    private void check(String at, @Nullable DcvMethodDto method) {
        if (method == null) {
            return;
        }
        requiredWord(DcvMethodKind.class, at + "/type", method.getType());
        required(at + "/title", method.getTitle());
        required(at + "/options", method.getOptions());
        if (DcvMethodKind.CSR_HASH.text().equals(method.getType())) {
            words(CsrHashOption.class, at + "/options", method.getOptions());
        }
    }

    private void check(@Nullable AgreementStatusDto section) {
        if (section != null) {
            section("/data/agreementStatus", section.getTitle(), section.getStatus());
            words(AgreementAction.class, "/data/agreementStatus/availableActions", section.getAvailableActions());
            word(ClickThroughStatus.class, "/data/agreementStatus/clickThroughStatus", section.getClickThroughStatus());
            date("/data/agreementStatus/lastEmailSent", section.getLastEmailSent());
            date("/data/agreementStatus/lastOpenDate", section.getLastOpenDate());
        }
    }

    private void check(@Nullable CallbackStatusDto section) {
        if (section != null) {
            section("/data/callbackStatus", section.getTitle(), section.getStatus());
            words(CallbackAction.class, "/data/callbackStatus/availableActions", section.getAvailableActions());
        }
    }

    private void check(@Nullable OrganizationStatusDto section) {
        if (section != null) {
            String at = "/data/organizationStatus";
            section(at, section.getTitle(), section.getStatus());
            words(OrganizationAction.class, at + "/availableActions", section.getAvailableActions());
            requirement(at + "/organizationName", section.getOrganizationName());
            requirement(at + "/legalExistence", section.getLegalExistence());
            requirement(at + "/assumedName", section.getAssumedName());
            requirement(at + "/physicalExistence", section.getPhysicalExistence());
            requirement(at + "/operationalExistence", section.getOperationalExistence());
            requirement(at + "/trademarkCheck", section.getTrademarkCheck());
        }
    }

    private void check(@Nullable SecondApprovalStatusDto section) {
        if (section != null) {
            section("/data/secondApprovalStatus", section.getTitle(), section.getStatus());
        }
    }

    private void check(@Nullable FsupStatusDto section) {
        if (section != null) {
            section("/data/fsupStatus", section.getTitle(), section.getStatus());
        }
    }

    private void requirement(String at, @Nullable RequirementStatusDto requirement) {
        if (requirement != null) {
            required(at + "/title", requirement.getTitle());
            requiredWord(RequirementStatus.class, at + "/status", requirement.getStatus());
        }
    }

    private void section(String at, @Nullable String title, @Nullable String status) {
        required(at + "/title", title);
        requiredWord(SectionStatus.class, at + "/status", status);
    }

    private void required(String pointer, @Nullable Object value) {
        if (value == null) {
            findings.absent(pointer);
        }
    }

    private <E extends Enum<E> & DocumentedValue> void requiredWord(
            Class<E> list, String pointer, @Nullable String word) {
        required(pointer, word);
        word(list, pointer, word);
    }

    private <E extends Enum<E> & DocumentedValue> void words(
            Class<E> list, String pointer, @Nullable List<String> words) {
        List<String> present = orNone(words);
        for (int i = 0; i < present.size(); i++) {
            word(list, pointer + "/" + i, present.get(i));
        }
    }

    private <E extends Enum<E> & DocumentedValue> void word(Class<E> list, String pointer, @Nullable String word) {
        if (word != null && OpenValue.of(list, word).known().isEmpty()) {
            findings.note(DeviationKind.UNKNOWN_VALUE, pointer, json(word));
        }
    }

    private void date(String pointer, @Nullable String text) {
        if (text != null && WireValues.date(text).isEmpty()) {
            findings.keep(DeviationKind.MALFORMED_VALUE, pointer, json(text));
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

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
