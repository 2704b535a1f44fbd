package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/** Sections for steps that a product does not have; each product has domain control validation. */
final class NotApplicableSections {

    private static final OpenValue<SectionStatus> NOT_APPLICABLE = OpenValue.of(SectionStatus.NOT_APPLICABLE);

    private static final Sections ALL = Sections.of(
            new Csr(SectionTitles.CSR, NOT_APPLICABLE, Optional.of("No CSR is needed at this stage."), List.of()),
            new Agreement(
                    SectionTitles.AGREEMENT,
                    NOT_APPLICABLE,
                    Optional.of("No agreement is needed for this product."),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            new Callback(
                    SectionTitles.CALLBACK,
                    NOT_APPLICABLE,
                    Optional.of("No call is needed for this product."),
                    List.of(),
                    Optional.empty()),
            new Organization(
                    SectionTitles.ORGANIZATION,
                    NOT_APPLICABLE,
                    Optional.of("No organization is validated for this product."),
                    List.of(),
                    List.of()),
            new SecondApproval(
                    SectionTitles.SECOND_APPROVAL,
                    NOT_APPLICABLE,
                    Optional.of("No second approval is needed for this product.")),
            new FastService(
                    SectionTitles.FAST_SERVICE, NOT_APPLICABLE, Optional.of("The fast service was not ordered.")));

    private NotApplicableSections() {}

    /** The sections that a product has, and all others as not applicable. */
    static Sections except(Section... applicable) {
        Sections sections = ALL;
        for (Section section : applicable) {
            sections = sections.with(section);
        }
        return sections;
    }
}
