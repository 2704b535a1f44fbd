package io.github.sasp4j.http.internal.mapping;

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
import io.github.sasp4j.spec.dto.AgreementStatusDto;
import io.github.sasp4j.spec.dto.CallbackStatusDto;
import io.github.sasp4j.spec.dto.CsrStatusDto;
import io.github.sasp4j.spec.dto.FsupStatusDto;
import io.github.sasp4j.spec.dto.OrganizationStatusDto;
import io.github.sasp4j.spec.dto.RequirementStatusDto;
import io.github.sasp4j.spec.dto.SecondApprovalStatusDto;
import io.github.sasp4j.value.OpenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapping;

/** The sections without their domains, which are {@link DcvMapper}'s. */
interface SectionMapper {

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

    default Optional<Csr> present(@Nullable CsrStatusDto section) {
        return Optional.ofNullable(section).map(this::csr);
    }

    default Optional<Agreement> present(@Nullable AgreementStatusDto section) {
        return Optional.ofNullable(section).map(this::agreement);
    }

    default Optional<Callback> present(@Nullable CallbackStatusDto section) {
        return Optional.ofNullable(section).map(this::callback);
    }

    default Optional<Organization> present(@Nullable OrganizationStatusDto section) {
        return Optional.ofNullable(section).map(this::organization);
    }

    default Optional<SecondApproval> present(@Nullable SecondApprovalStatusDto section) {
        return Optional.ofNullable(section).map(this::secondApproval);
    }

    default Optional<FastService> present(@Nullable FsupStatusDto section) {
        return Optional.ofNullable(section).map(this::fastService);
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
