package io.github.sasp4j.http.standin;

import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.DocumentedValue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The specification's own words, which tell nobody apart: as names of fields and as whole values they stay. */
final class DocumentedWords {

    static final Set<String> FIELDS = Set.of(
            "errorCode",
            "errorMessage",
            "errorDetail",
            "data",
            "orderNumber",
            "productType",
            "productName",
            "certificateDuration",
            "productTerm",
            "uploadDocumentUrl",
            "uploadDocumentToken",
            "orderStatus",
            "domainName",
            "primaryDomainName",
            "maxMDCDomains",
            "maxMDCWildcardDomains",
            "csrStatus",
            "dcvStatus",
            "agreementStatus",
            "callbackStatus",
            "organizationStatus",
            "secondApprovalStatus",
            "fsupStatus",
            "title",
            "status",
            "description",
            "availableActions",
            "domains",
            "MD5",
            "SHA256",
            "uniqueValue",
            "clickThroughStatus",
            "clickThroughEmailAddress",
            "lastEmailSent",
            "lastOpenDate",
            "phoneNumber",
            "organizationName",
            "legalExistence",
            "assumedName",
            "physicalExistence",
            "operationalExistence",
            "trademarkCheck",
            "selectedMethod",
            "methods",
            "type",
            "level",
            "options",
            "caaCheckStatus",
            "latestCAACheckErrors",
            "maStatus");

    /** Numbers that count something, however many digits they have. */
    static final Set<String> COUNTS = Set.of(
            "errorCode", "productType", "certificateDuration", "productTerm", "maxMDCDomains", "maxMDCWildcardDomains");

    private static final Set<String> VALUES = Stream.concat(
                    Stream.of(
                            "Multiple domains",
                            "Not yet set",
                            "CNAME CSR Hash",
                            "HTTP CSR Hash",
                            "HTTPS CSR Hash",
                            "Manual"),
                    Stream.<DocumentedValue[]>of(
                                    OrderStatus.values(),
                                    SectionStatus.values(),
                                    RequirementStatus.values(),
                                    DomainStatus.values(),
                                    DcvMethodKind.values(),
                                    ClickThroughStatus.values(),
                                    CsrAction.values(),
                                    DcvAction.values(),
                                    AgreementAction.values(),
                                    CallbackAction.values(),
                                    OrganizationAction.values())
                            .flatMap(Arrays::stream)
                            .map(DocumentedValue::text))
            .collect(Collectors.toUnmodifiableSet());

    private DocumentedWords() {}

    static boolean isField(String name) {
        return FIELDS.contains(name);
    }

    static boolean isValue(String text) {
        return VALUES.contains(text) || text.isBlank();
    }
}
