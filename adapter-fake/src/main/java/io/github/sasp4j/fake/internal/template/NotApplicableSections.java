package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/** Sections for steps that a product does not have. */
final class NotApplicableSections {

    private static final OpenValue<SectionStatus> NOT_APPLICABLE = OpenValue.of(SectionStatus.NOT_APPLICABLE);

    private NotApplicableSections() {}

    static Optional<Csr> csr(String description) {
        return Optional.of(new Csr(SectionTitles.CSR, NOT_APPLICABLE, Optional.of(description), List.of()));
    }

    static Optional<Agreement> agreement(String description) {
        return Optional.of(new Agreement(
                SectionTitles.AGREEMENT,
                NOT_APPLICABLE,
                Optional.of(description),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    static Optional<Callback> callback(String description) {
        return Optional.of(new Callback(
                SectionTitles.CALLBACK, NOT_APPLICABLE, Optional.of(description), List.of(), Optional.empty()));
    }

    static Optional<Organization> organization(String description) {
        return Optional.of(new Organization(
                SectionTitles.ORGANIZATION, NOT_APPLICABLE, Optional.of(description), List.of(), List.of()));
    }

    static Optional<SecondApproval> secondApproval() {
        return Optional.of(new SecondApproval(
                SectionTitles.SECOND_APPROVAL,
                NOT_APPLICABLE,
                Optional.of("No second approval is needed for this product.")));
    }

    static Optional<FastService> fastService() {
        return Optional.of(new FastService(
                SectionTitles.FAST_SERVICE, NOT_APPLICABLE, Optional.of("The fast service was not ordered.")));
    }
}
