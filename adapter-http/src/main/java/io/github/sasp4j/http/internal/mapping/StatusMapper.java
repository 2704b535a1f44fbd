package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.spec.dto.AgreementStatusDto;
import io.github.sasp4j.spec.dto.CallbackStatusDto;
import io.github.sasp4j.spec.dto.CsrStatusDto;
import io.github.sasp4j.spec.dto.FsupStatusDto;
import io.github.sasp4j.spec.dto.OrganizationStatusDto;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import io.github.sasp4j.spec.dto.RequirementStatusDto;
import io.github.sasp4j.spec.dto.SecondApprovalStatusDto;
import io.github.sasp4j.value.OpenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/**
 * The order and its sections. Each field of the DTOs is either mapped or named as somebody else's, so that a field that
 * the spec gains breaks the build until it is decided where it goes. It inherits the mapper of the domains, and so needs
 * nothing of MapStruct at run time.
 */
@Mapper(
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = WireValues.class)
interface StatusMapper extends DcvMapper {

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

    default Sections sections(PostPaymentDataDto data) {
        List<Section> sections = new ArrayList<>();
        add(sections, data.getCsrStatus(), this::csr);
        add(sections, data.getDcvStatus(), this::dcv);
        add(sections, data.getAgreementStatus(), this::agreement);
        add(sections, data.getCallbackStatus(), this::callback);
        add(sections, data.getOrganizationStatus(), this::organization);
        add(sections, data.getSecondApprovalStatus(), this::secondApproval);
        add(sections, data.getFsupStatus(), this::fastService);
        return new Sections(sections);
    }

    private static <D> void add(List<Section> sections, @Nullable D dto, Function<D, Section> mapping) {
        if (dto != null) {
            sections.add(mapping.apply(dto));
        }
    }

    default Coverage coverage(PostPaymentDataDto data) {
        return CoverageMapper.of(data);
    }

    default OpenValue<OrderStatus> orderStatus(@Nullable String word) {
        return WireValues.word(OrderStatus.class, word);
    }

    @BeanMapping(ignoreUnmappedSourceProperties = "additionalProperties")
    @Mapping(target = "actions", source = "availableActions")
    Csr csr(CsrStatusDto section);

    @BeanMapping(ignoreUnmappedSourceProperties = "additionalProperties")
    @Mapping(target = "actions", source = "availableActions")
    @Mapping(target = "clickThrough", source = "clickThroughStatus")
    @Mapping(target = "email", source = "clickThroughEmailAddress")
    @Mapping(target = "lastOpened", source = "lastOpenDate")
    Agreement agreement(AgreementStatusDto section);

    @BeanMapping(ignoreUnmappedSourceProperties = "additionalProperties")
    @Mapping(target = "actions", source = "availableActions")
    Callback callback(CallbackStatusDto section);

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "additionalProperties",
                "organizationName",
                "legalExistence",
                "assumedName",
                "physicalExistence",
                "operationalExistence",
                "trademarkCheck"
            })
    @Mapping(target = "actions", source = "availableActions")
    @Mapping(target = "requirements", source = "section")
    Organization organization(OrganizationStatusDto section);

    @BeanMapping(ignoreUnmappedSourceProperties = "additionalProperties")
    SecondApproval secondApproval(SecondApprovalStatusDto section);

    @BeanMapping(ignoreUnmappedSourceProperties = "additionalProperties")
    FastService fastService(FsupStatusDto section);

    @BeanMapping(ignoreUnmappedSourceProperties = "additionalProperties")
    @Mapping(target = "kind", source = "kind")
    Requirement requirement(RequirementStatusDto requirement, RequirementKind kind);

    default List<Requirement> requirements(OrganizationStatusDto section) {
        List<Requirement> requirements = new ArrayList<>();
        add(requirements, RequirementKind.ORGANIZATION_NAME, section.getOrganizationName());
        add(requirements, RequirementKind.LEGAL_EXISTENCE, section.getLegalExistence());
        add(requirements, RequirementKind.ASSUMED_NAME, section.getAssumedName());
        add(requirements, RequirementKind.PHYSICAL_EXISTENCE, section.getPhysicalExistence());
        add(requirements, RequirementKind.OPERATIONAL_EXISTENCE, section.getOperationalExistence());
        add(requirements, RequirementKind.TRADEMARK_CHECK, section.getTrademarkCheck());
        return requirements;
    }

    private void add(List<Requirement> requirements, RequirementKind kind, @Nullable RequirementStatusDto requirement) {
        if (requirement != null) {
            requirements.add(requirement(requirement, kind));
        }
    }

    default List<OpenValue<CsrAction>> csrActions(@Nullable List<String> words) {
        return WireValues.each(words, word -> DocumentedWords.read(CsrAction.class, word));
    }

    default List<OpenValue<AgreementAction>> agreementActions(@Nullable List<String> words) {
        return WireValues.each(words, word -> DocumentedWords.read(AgreementAction.class, word));
    }

    default List<OpenValue<CallbackAction>> callbackActions(@Nullable List<String> words) {
        return WireValues.each(words, word -> DocumentedWords.read(CallbackAction.class, word));
    }

    default List<OpenValue<OrganizationAction>> organizationActions(@Nullable List<String> words) {
        return WireValues.each(words, word -> DocumentedWords.read(OrganizationAction.class, word));
    }

    default OpenValue<RequirementStatus> requirementStatus(@Nullable String word) {
        return WireValues.word(RequirementStatus.class, word);
    }

    default Optional<OpenValue<ClickThroughStatus>> clickThrough(@Nullable String word) {
        return WireValues.text(word).map(text -> DocumentedWords.read(ClickThroughStatus.class, text));
    }
}
