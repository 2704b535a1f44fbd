package io.github.sasp4j.fake.wire.internal.mapping;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.spec.dto.AgreementStatusDto;
import io.github.sasp4j.spec.dto.CallbackStatusDto;
import io.github.sasp4j.spec.dto.CsrStatusDto;
import io.github.sasp4j.spec.dto.FsupStatusDto;
import io.github.sasp4j.spec.dto.OrganizationStatusDto;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import io.github.sasp4j.spec.dto.RequirementStatusDto;
import io.github.sasp4j.spec.dto.SecondApprovalStatusDto;
import java.util.List;
import org.mapstruct.AfterMapping;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.ReportingPolicy;

/**
 * The order and its sections, from the model to the wire. A part that the model or the spec gains breaks the build until
 * it is decided where it goes. It inherits the mapper of the domains, and so needs nothing of MapStruct at run time.
 */
@Mapper(
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ModelToWireValues.class)
interface StatusToWire extends DcvToWire {

    // What the model could not place goes back by its pointers, in the tree.
    @BeanMapping(ignoreUnmappedSourceProperties = {"product", "sections", "present", "unmapped", "final", "unpaid"})
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
    @Mapping(target = "csrStatus", expression = "java(sections.csr().map(this::csr).orElse(null))")
    @Mapping(target = "dcvStatus", expression = "java(sections.dcv().map(this::dcv).orElse(null))")
    @Mapping(target = "agreementStatus", expression = "java(sections.agreement().map(this::agreement).orElse(null))")
    @Mapping(target = "callbackStatus", expression = "java(sections.callback().map(this::callback).orElse(null))")
    @Mapping(
            target = "organizationStatus",
            expression = "java(sections.organization().map(this::organization).orElse(null))")
    @Mapping(
            target = "secondApprovalStatus",
            expression = "java(sections.secondApproval().map(this::secondApproval).orElse(null))")
    @Mapping(target = "fsupStatus", expression = "java(sections.fastService().map(this::fastService).orElse(null))")
    PostPaymentDataDto data(PostPaymentStatus status, Product product, Sections sections);

    @BeanMapping(ignoreUnmappedSourceProperties = {"applicable", "completed"})
    @Mapping(target = "additionalProperties", ignore = true)
    @Mapping(target = "availableActions", source = "actions", qualifiedByName = "words")
    CsrStatusDto csr(Csr section);

    @BeanMapping(ignoreUnmappedSourceProperties = {"applicable", "completed"})
    @Mapping(target = "additionalProperties", ignore = true)
    @Mapping(target = "availableActions", source = "actions", qualifiedByName = "words")
    @Mapping(target = "clickThroughStatus", source = "clickThrough")
    @Mapping(target = "clickThroughEmailAddress", source = "email")
    @Mapping(target = "lastOpenDate", source = "lastOpened")
    AgreementStatusDto agreement(Agreement section);

    @BeanMapping(ignoreUnmappedSourceProperties = {"applicable", "completed"})
    @Mapping(target = "additionalProperties", ignore = true)
    @Mapping(target = "availableActions", source = "actions", qualifiedByName = "words")
    CallbackStatusDto callback(Callback section);

    @BeanMapping(ignoreUnmappedSourceProperties = {"applicable", "completed", "requirements"})
    @Mapping(target = "additionalProperties", ignore = true)
    @Mapping(target = "availableActions", source = "actions", qualifiedByName = "words")
    @Mapping(target = "organizationName", ignore = true)
    @Mapping(target = "legalExistence", ignore = true)
    @Mapping(target = "assumedName", ignore = true)
    @Mapping(target = "physicalExistence", ignore = true)
    @Mapping(target = "operationalExistence", ignore = true)
    @Mapping(target = "trademarkCheck", ignore = true)
    OrganizationStatusDto organization(Organization section);

    @BeanMapping(ignoreUnmappedSourceProperties = {"applicable", "completed"})
    @Mapping(target = "additionalProperties", ignore = true)
    SecondApprovalStatusDto secondApproval(SecondApproval section);

    @BeanMapping(ignoreUnmappedSourceProperties = {"applicable", "completed"})
    @Mapping(target = "additionalProperties", ignore = true)
    FsupStatusDto fastService(FastService section);

    @BeanMapping(ignoreUnmappedSourceProperties = "kind")
    @Mapping(target = "additionalProperties", ignore = true)
    RequirementStatusDto requirement(Requirement requirement);

    @AfterMapping
    default void requirements(Organization section, @MappingTarget OrganizationStatusDto wire) {
        List<Requirement> requirements = section.requirements();
        for (Requirement requirement : requirements) {
            set(requirement.kind(), requirement(requirement), wire);
        }
    }

    private static void set(RequirementKind kind, RequirementStatusDto requirement, OrganizationStatusDto wire) {
        switch (kind) {
            case ORGANIZATION_NAME -> wire.setOrganizationName(requirement);
            case LEGAL_EXISTENCE -> wire.setLegalExistence(requirement);
            case ASSUMED_NAME -> wire.setAssumedName(requirement);
            case PHYSICAL_EXISTENCE -> wire.setPhysicalExistence(requirement);
            case OPERATIONAL_EXISTENCE -> wire.setOperationalExistence(requirement);
            case TRADEMARK_CHECK -> wire.setTrademarkCheck(requirement);
        }
    }
}
