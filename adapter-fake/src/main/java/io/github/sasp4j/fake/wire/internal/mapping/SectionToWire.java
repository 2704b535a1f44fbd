package io.github.sasp4j.fake.wire.internal.mapping;

import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.spec.dto.AgreementStatusDto;
import io.github.sasp4j.spec.dto.CallbackStatusDto;
import io.github.sasp4j.spec.dto.CsrStatusDto;
import io.github.sasp4j.spec.dto.FsupStatusDto;
import io.github.sasp4j.spec.dto.OrganizationStatusDto;
import io.github.sasp4j.spec.dto.RequirementStatusDto;
import io.github.sasp4j.spec.dto.SecondApprovalStatusDto;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.AfterMapping;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** The sections without domain control validation, which is {@link DcvToWire}'s. */
interface SectionToWire {

    default @Nullable CsrStatusDto csr(Optional<Csr> section) {
        return section.map(this::csr).orElse(null);
    }

    default @Nullable AgreementStatusDto agreement(Optional<Agreement> section) {
        return section.map(this::agreement).orElse(null);
    }

    default @Nullable CallbackStatusDto callback(Optional<Callback> section) {
        return section.map(this::callback).orElse(null);
    }

    default @Nullable OrganizationStatusDto organization(Optional<Organization> section) {
        return section.map(this::organization).orElse(null);
    }

    default @Nullable SecondApprovalStatusDto secondApproval(Optional<SecondApproval> section) {
        return section.map(this::secondApproval).orElse(null);
    }

    default @Nullable FsupStatusDto fastService(Optional<FastService> section) {
        return section.map(this::fastService).orElse(null);
    }

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
