package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/** The state of each section before anybody has done anything for the order. */
public final class InitialState implements Section.Visitor<Section> {

    private static final InitialState SECTIONS = new InitialState();

    private InitialState() {}

    /** The order before anybody has done anything for it. */
    public static PostPaymentStatus of(PostPaymentStatus underWay) {
        Sections fresh = underWay.sections();
        for (Section section : underWay.sections().present()) {
            if (section.isApplicable()) {
                fresh = fresh.with(section.accept(SECTIONS));
            }
        }
        return underWay.withSections(fresh);
    }

    @Override
    public Section csr(Csr section) {
        return new Csr(
                section.title(),
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of("A CSR has to be submitted."),
                List.of(OpenValue.of(CsrAction.NEED_PROVIDE_CSR)));
    }

    @Override
    public Section dcv(Dcv dcv) {
        List<Domain> domains = dcv.domains().stream()
                .map(domain -> new Domain(
                        domain.name(),
                        OpenValue.of(DomainStatus.NOT_COMPLETED),
                        Optional.of(Domain.NO_METHOD_SELECTED),
                        domain.methods()))
                .toList();
        return new Dcv(
                dcv.title(),
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of("In order to verify your ownership of the domain in the application, it is mandatory to"
                        + " complete domain control validation."),
                List.of(OpenValue.of(DcvAction.SELECT_DCV_METHOD)),
                CsrDigests.none(),
                domains);
    }

    @Override
    public Section agreement(Agreement agreement) {
        return new Agreement(
                agreement.title(),
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of("No email address for the agreement has been provided yet."),
                List.of(OpenValue.of(AgreementAction.NEED_UPDATE_EMAIL_ADDRESS)),
                Optional.of(OpenValue.of(ClickThroughStatus.NOT_EXECUTED)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Section callback(Callback callback) {
        return new Callback(
                callback.title(),
                OpenValue.of(SectionStatus.UNKNOWN),
                Optional.of("We will look up the phone number once the organization has been validated."),
                List.of(),
                Optional.empty());
    }

    @Override
    public Section secondApproval(SecondApproval approval) {
        return new SecondApproval(approval.title(), OpenValue.of(SectionStatus.UNKNOWN), Optional.empty());
    }

    @Override
    public Section fastService(FastService fastService) {
        return new FastService(fastService.title(), OpenValue.of(SectionStatus.UNKNOWN), Optional.empty());
    }

    @Override
    public Section organization(Organization organization) {
        return new Organization(
                organization.title(),
                OpenValue.of(SectionStatus.UNKNOWN),
                Optional.empty(),
                List.of(),
                organization.requirements().stream().map(InitialState::fresh).toList());
    }

    private static Requirement fresh(Requirement check) {
        return check.status().is(RequirementStatus.NOT_APPLICABLE)
                ? check
                : new Requirement(
                        check.kind(), check.title(), OpenValue.of(RequirementStatus.UNKNOWN), Optional.empty());
    }
}
