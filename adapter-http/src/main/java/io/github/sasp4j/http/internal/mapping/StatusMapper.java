package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import io.github.sasp4j.value.OpenValue;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/**
 * The order as a whole. Each field of the DTO is either mapped or named as somebody else's, so that a field
 * that the spec gains breaks the build until it is decided where it goes. It inherits the mappers of the sections, and
 * so needs nothing of MapStruct at run time.
 */
@Mapper(
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = WireValues.class)
interface StatusMapper extends SectionMapper, DcvMapper {

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "additionalProperties",
                "orderNumber",
                "productType",
                "productName",
                "certificateDuration",
                "productTerm",
                "uploadDocumentUrl",
                "uploadDocumentToken",
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
                "fsupStatus"
            })
    @Mapping(target = "orderNumber", expression = "java(context.order())")
    @Mapping(target = "withSections", ignore = true)
    @Mapping(target = "withOrderStatus", ignore = true)
    @Mapping(target = "withUpload", ignore = true)
    @Mapping(target = "product", source = "data")
    @Mapping(target = "coverage", source = "data")
    @Mapping(target = "upload", expression = "java(context.upload())")
    @Mapping(target = "sections", source = "data")
    @Mapping(target = "unmapped", expression = "java(context.unmapped())")
    PostPaymentStatus status(PostPaymentDataDto data, @Context MappingContext context);

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "additionalProperties",
                "orderNumber",
                "orderStatus",
                "uploadDocumentUrl",
                "uploadDocumentToken",
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
                "fsupStatus"
            })
    @Mapping(target = "type", source = "productType")
    @Mapping(target = "name", source = "productName")
    @Mapping(target = "certificateDays", source = "certificateDuration")
    @Mapping(target = "termDays", source = "productTerm")
    Product product(PostPaymentDataDto data);

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "additionalProperties",
                "orderNumber",
                "orderStatus",
                "productType",
                "productName",
                "certificateDuration",
                "productTerm",
                "uploadDocumentUrl",
                "uploadDocumentToken",
                "domainName",
                "primaryDomainName",
                "maxMDCDomains",
                "maxMDCWildcardDomains"
            })
    @Mapping(target = "with", ignore = true)
    @Mapping(target = "csr", source = "csrStatus")
    @Mapping(target = "dcv", source = "dcvStatus")
    @Mapping(target = "agreement", source = "agreementStatus")
    @Mapping(target = "callback", source = "callbackStatus")
    @Mapping(target = "organization", source = "organizationStatus")
    @Mapping(target = "secondApproval", source = "secondApprovalStatus")
    @Mapping(target = "fastService", source = "fsupStatus")
    Sections sections(PostPaymentDataDto data);

    default Coverage coverage(PostPaymentDataDto data) {
        return CoverageMapper.of(data);
    }

    default OpenValue<OrderStatus> orderStatus(@Nullable String word) {
        return WireValues.word(OrderStatus.class, word);
    }
}
