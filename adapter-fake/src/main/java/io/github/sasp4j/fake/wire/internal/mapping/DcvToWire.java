package io.github.sasp4j.fake.wire.internal.mapping;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.spec.dto.DcvMethodDto;
import io.github.sasp4j.spec.dto.DcvStatusDto;
import io.github.sasp4j.spec.dto.DomainDescriptionDto;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapping;

/** Domain control validation: the section, its domains, and their methods. */
interface DcvToWire {

    default DcvStatusDto dcv(Dcv section) {
        return dcv(section, section.digests());
    }

    @BeanMapping(ignoreUnmappedSourceProperties = {"digests", "applicable", "completed"})
    @Mapping(target = "additionalProperties", ignore = true)
    @Mapping(target = "availableActions", source = "section.actions", qualifiedByName = "words")
    DcvStatusDto dcv(Dcv section, CsrDigests digests);

    @BeanMapping(ignoreUnmappedSourceProperties = "completed")
    @Mapping(target = "additionalProperties", ignore = true)
    @Mapping(target = "domainName", source = "name")
    @Mapping(target = "dcvStatus", source = "status")
    @Mapping(target = "selectedMethod", source = "selectedMethodText")
    DomainDescriptionDto domain(Domain domain);

    @Mapping(target = "additionalProperties", ignore = true)
    @Mapping(target = "type", source = "kind")
    DcvMethodDto method(DcvMethod method);
}
