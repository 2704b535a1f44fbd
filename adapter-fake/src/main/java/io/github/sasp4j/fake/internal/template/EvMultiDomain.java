package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.fake.internal.vendor.UploadTokens;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The specification's success example. */
public final class EvMultiDomain {

    private static final LocalDate EMAIL_DAY = LocalDate.of(2019, 11, 20);

    /** Shared by all orders of this template: many fit into little memory. */
    private static final Sections SECTIONS = NotApplicableSections.except(
            csr(),
            dcv(),
            agreement(),
            callback(),
            organization(),
            new SecondApproval(SectionTitles.SECOND_APPROVAL, OpenValue.of(SectionStatus.UNKNOWN), Optional.empty()),
            new FastService(SectionTitles.FAST_SERVICE, OpenValue.of(SectionStatus.NOT_APPLICABLE), Optional.empty()));

    private EvMultiDomain() {}

    public static PostPaymentStatus status(OrderNumber number, Instant now) {
        return new PostPaymentStatus(
                number,
                OpenValue.of(OrderStatus.PENDING),
                new Product(
                        OptionalInt.of(410),
                        Optional.of("COMODO EV Multi-Domain SSL Certificate"),
                        OptionalInt.of(365),
                        OptionalInt.of(365)),
                new MultiDomain(Optional.of("mn.gov"), OptionalInt.of(3), OptionalInt.of(0)),
                Optional.of(UploadTokens.access(number, now)),
                SECTIONS,
                Map.of());
    }

    private static Csr csr() {
        return new Csr(
                SectionTitles.CSR,
                OpenValue.of(SectionStatus.COMPLETED),
                Optional.of("You have already submitted your CSR."),
                List.of(OpenValue.of(CsrAction.CAN_REPLACE_CSR)));
    }

    private static Dcv dcv() {
        return new Dcv(
                SectionTitles.DCV,
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of("In order to verify your ownership of the domain in the application, it is mandatory to"
                        + " complete domain control validation."),
                List.of(OpenValue.of(DcvAction.SELECT_DCV_METHOD)),
                new CsrDigests(
                        Optional.of("55F0233969C9C4325B1A19D4B357ED20"),
                        // One digit short, as the specification prints it.
                        Optional.of("549B164F1F97EC4095C3FEF212F6B86016FF66F7F9115FFEBB2AB796FF226A8"),
                        Optional.of("mTpFcllg")),
                List.of(domain("mn.gov", "2"), domain("mnsure.org", "2"), domain("state.mn.us", "3")));
    }

    private static Domain domain(String name, String level) {
        return new Domain(
                name,
                OpenValue.of(DomainStatus.NOT_COMPLETED),
                Optional.of(Domain.NO_METHOD_SELECTED),
                StandardDcvMethods.standard(name, level));
    }

    private static Agreement agreement() {
        return new Agreement(
                SectionTitles.AGREEMENT,
                OpenValue.of(SectionStatus.COMPLETED),
                Optional.empty(),
                List.of(),
                Optional.of(OpenValue.of(ClickThroughStatus.EXECUTED)),
                Optional.of("agreements@example.com"),
                Optional.of(EMAIL_DAY),
                Optional.of(EMAIL_DAY));
    }

    private static Callback callback() {
        return new Callback(
                SectionTitles.CALLBACK,
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.of("Our validation staff is currently verifying the phone number used in your application.\n"
                        + "Once this process is complete, you will receive an email containing further instructions."),
                List.of(),
                Optional.empty());
    }

    private static Organization organization() {
        return new Organization(
                SectionTitles.ORGANIZATION,
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.of("Our validation staff will now attempt to validate your organization by consulting various"
                        + " federal and business databases.\n"
                        + "In most cases this is a routine process that should be completed within a couple of working"
                        + " days.\n"
                        + "If they cannot locate certain pieces of information about your organization, they may"
                        + " contact you and request documentation."),
                List.of(),
                Stream.of(RequirementKind.values()).map(EvMultiDomain::check).toList());
    }

    private static Requirement check(RequirementKind kind) {
        RequirementStatus status =
                kind == RequirementKind.TRADEMARK_CHECK ? RequirementStatus.NOT_APPLICABLE : RequirementStatus.UNKNOWN;
        return new Requirement(kind, SectionTitles.of(kind), OpenValue.of(status), Optional.empty());
    }
}
