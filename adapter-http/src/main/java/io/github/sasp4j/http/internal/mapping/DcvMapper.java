package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.spec.dto.DcvMethodDto;
import io.github.sasp4j.spec.dto.DcvStatusDto;
import io.github.sasp4j.spec.dto.DomainDescriptionDto;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapping;

/** Domain control validation: the section, its domains, and their methods. */
interface DcvMapper {

    @BeanMapping(ignoreUnmappedSourceProperties = {"additionalProperties", "md5", "sha256", "uniqueValue"})
    @Mapping(target = "actions", source = "availableActions")
    @Mapping(target = "digests", source = "section")
    Dcv dcv(DcvStatusDto section);

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "additionalProperties",
                "title",
                "status",
                "description",
                "availableActions",
                "domains"
            })
    CsrDigests digests(DcvStatusDto section);

    @BeanMapping(ignoreUnmappedSourceProperties = "additionalProperties")
    @Mapping(target = "name", source = "domainName")
    @Mapping(target = "status", source = "dcvStatus")
    @Mapping(target = "selectedMethodText", source = "selectedMethod")
    Domain domain(DomainDescriptionDto domain);

    @BeanMapping(ignoreUnmappedSourceProperties = "additionalProperties")
    @Mapping(target = "kind", source = "type")
    DcvMethod method(DcvMethodDto method);

    default List<Domain> domains(@Nullable List<DomainDescriptionDto> domains) {
        return WireValues.each(domains, this::domain);
    }

    default List<DcvMethod> methods(@Nullable List<DcvMethodDto> methods) {
        return WireValues.each(methods, this::method);
    }

    default List<String> options(@Nullable List<String> options) {
        return WireValues.each(options, option -> option);
    }

    default OpenValue<SectionStatus> status(@Nullable String word) {
        return WireValues.word(SectionStatus.class, word);
    }

    default List<OpenValue<DcvAction>> actions(@Nullable List<String> words) {
        return WireValues.each(words, word -> DocumentedWords.read(DcvAction.class, word));
    }

    default OpenValue<DomainStatus> domainStatus(@Nullable String word) {
        return WireValues.word(DomainStatus.class, word);
    }

    default OpenValue<DcvMethodKind> kind(@Nullable String word) {
        return WireValues.word(DcvMethodKind.class, word);
    }
}
