package io.github.sasp4j.fake.wire.internal.mapping;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/**
 * The order as a whole, from the model to the wire. A part that the model or the spec gains breaks the build until it
 * is decided where it goes. It inherits the mappers of the sections, and so needs nothing of MapStruct at run time.
 */
@Mapper(
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ModelToWireValues.class)
interface StatusToWire extends SectionToWire, DcvToWire {

    // What the model could not place goes back by its pointers, in the tree.
    @BeanMapping(ignoreUnmappedSourceProperties = {"product", "sections", "unmapped", "final", "unpaid"})
    @Mapping(target = "additionalProperties", ignore = true)
    @Mapping(target = "orderNumber", source = "status.orderNumber.text")
    @Mapping(target = "productType", source = "product.type")
    @Mapping(target = "productName", source = "product.name")
    @Mapping(target = "certificateDuration", source = "product.certificateDays")
    @Mapping(target = "productTerm", source = "product.termDays")
    @Mapping(target = "uploadDocumentUrl", source = "status.upload", qualifiedByName = "uploadUrl")
    @Mapping(target = "uploadDocumentToken", source = "status.upload", qualifiedByName = "uploadToken")
    @Mapping(target = "domainName", source = "status.coverage", qualifiedByName = "domainName")
    @Mapping(target = "primaryDomainName", source = "status.coverage", qualifiedByName = "primaryDomainName")
    @Mapping(target = "maxMDCDomains", source = "status.coverage", qualifiedByName = "maxDomains")
    @Mapping(target = "maxMDCWildcardDomains", source = "status.coverage", qualifiedByName = "maxWildcardDomains")
    @Mapping(target = "csrStatus", source = "sections.csr")
    @Mapping(target = "dcvStatus", source = "sections.dcv")
    @Mapping(target = "agreementStatus", source = "sections.agreement")
    @Mapping(target = "callbackStatus", source = "sections.callback")
    @Mapping(target = "organizationStatus", source = "sections.organization")
    @Mapping(target = "secondApprovalStatus", source = "sections.secondApproval")
    @Mapping(target = "fsupStatus", source = "sections.fastService")
    PostPaymentDataDto data(PostPaymentStatus status, Product product, Sections sections);
}
