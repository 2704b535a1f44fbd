package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.MultiDomain;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The specification's success example, field by field, as a domain model has to hold it. */
final class SpecificationExample {

    private SpecificationExample() {}

    static void assertWhole(PostPaymentStatus status) {
        assertThat(status.orderNumber()).isEqualTo(KnownOrders.DOCUMENT_EXAMPLE);
        assertThat(status.orderStatus()).isEqualTo(OpenValue.of(OrderStatus.PENDING));
        assertThat(status.product())
                .isEqualTo(new Product(
                        OptionalInt.of(410),
                        Optional.of("COMODO EV Multi-Domain SSL Certificate"),
                        OptionalInt.of(365),
                        OptionalInt.of(365)));
        assertThat(status.coverage())
                .isEqualTo(new MultiDomain(Optional.of("mn.gov"), OptionalInt.of(3), OptionalInt.of(0)));
        assertThat(status.upload().orElseThrow().url())
                .isEqualTo(URI.create("https://avspartners.sectigolabs.com/avs/ws/api/v002/order"));
        assertThat(status.upload().orElseThrow().token().expires()).isPresent();
        assertThat(status.unmapped()).isEmpty();
        assertSections(status.sections());
    }

    private static void assertSections(Sections sections) {
        assertThat(sections.csr())
                .contains(new Csr(
                        Optional.of("Submit your CSR"),
                        OpenValue.of(SectionStatus.COMPLETED),
                        Optional.of("You have already submitted your CSR."),
                        List.of(OpenValue.of(CsrAction.CAN_REPLACE_CSR))));
        assertDcv(sections.dcv().orElseThrow());
        assertThat(sections.agreement())
                .contains(new Agreement(
                        Optional.of("Agreement Execution"),
                        OpenValue.of(SectionStatus.COMPLETED),
                        Optional.empty(),
                        List.of(),
                        Optional.of(OpenValue.of(ClickThroughStatus.EXECUTED)),
                        Optional.of("agreements@example.com"),
                        Optional.of(LocalDate.of(2019, 11, 20)),
                        Optional.of(LocalDate.of(2019, 11, 20))));
        assertThat(sections.callback())
                .contains(new Callback(
                        Optional.of("Signer Verification"),
                        OpenValue.of(SectionStatus.IN_PROGRESS),
                        Optional.of("Our validation staff is currently verifying the phone number used in your"
                                + " application.\nOnce this process is complete, you will receive an email"
                                + " containing further instructions."),
                        List.of(),
                        Optional.empty()));
        assertOrganization(sections.organization().orElseThrow());
        assertThat(sections.secondApproval())
                .contains(new SecondApproval(
                        Optional.of("Second Approval"), OpenValue.of(SectionStatus.UNKNOWN), Optional.empty()));
        assertThat(sections.fastService())
                .contains(new FastService(
                        Optional.of("Fast Service Certificate"),
                        OpenValue.of(SectionStatus.NOT_APPLICABLE),
                        Optional.empty()));
    }

    private static void assertDcv(Dcv dcv) {
        assertThat(dcv.title()).contains("Domain Control Validation");
        assertThat(dcv.status()).isEqualTo(OpenValue.of(SectionStatus.ACTION_REQUIRED));
        assertThat(dcv.description())
                .contains("In order to verify your ownership of the domain in the application, it is mandatory to"
                        + " complete domain control validation.");
        assertThat(dcv.actions()).containsExactly(OpenValue.of(DcvAction.SELECT_DCV_METHOD));
        assertThat(dcv.digests())
                .isEqualTo(new CsrDigests(
                        Optional.of("55F0233969C9C4325B1A19D4B357ED20"),
                        Optional.of("549B164F1F97EC4095C3FEF212F6B86016FF66F7F9115FFEBB2AB796FF226A8"),
                        Optional.of("mTpFcllg")));
        assertThat(dcv.domains())
                .containsExactly(domain("mn.gov", "2"), domain("mnsure.org", "2"), domain("state.mn.us", "3"));
        assertThat(dcv.domains()).extracting(Domain::selectedMethod).containsOnly(Optional.empty());
    }

    private static Domain domain(String name, String level) {
        return new Domain(
                name,
                OpenValue.of(DomainStatus.NOT_COMPLETED),
                Optional.of("Not yet set"),
                List.of(
                        method(
                                DcvMethodKind.EMAIL,
                                "Alternative Email Addresses",
                                Optional.of(level),
                                List.of(
                                        "admin@" + name,
                                        "administrator@" + name,
                                        "hostmaster@" + name,
                                        "postmaster@" + name,
                                        "webmaster@" + name)),
                        method(
                                DcvMethodKind.CSR_HASH,
                                "Alternative Methods",
                                Optional.empty(),
                                List.of("CNAME CSR Hash", "HTTP CSR Hash", "HTTPS CSR Hash")),
                        method(DcvMethodKind.MANUAL, "None of the above", Optional.empty(), List.of("Manual"))));
    }

    private static DcvMethod method(DcvMethodKind kind, String title, Optional<String> level, List<String> options) {
        return new DcvMethod(OpenValue.of(kind), Optional.of(title), level, Optional.empty(), options);
    }

    private static void assertOrganization(Organization organization) {
        assertThat(organization.title()).contains("Organization Validation");
        assertThat(organization.status()).isEqualTo(OpenValue.of(SectionStatus.IN_PROGRESS));
        assertThat(organization.description().orElseThrow().lines())
                .containsExactly(
                        "Our validation staff will now attempt to validate your organization by consulting various"
                                + " federal and business databases.",
                        "In most cases this is a routine process that should be completed within a couple of"
                                + " working days.",
                        "If they cannot locate certain pieces of information about your organization, they may"
                                + " contact you and request documentation.");
        assertThat(organization.actions()).isEmpty();
        OpenValue<RequirementStatus> unknown = OpenValue.of(RequirementStatus.UNKNOWN);
        assertThat(organization.requirements())
                .extracting(
                        Requirement::kind, r -> r.title().orElseThrow(), Requirement::status, Requirement::description)
                .containsExactly(
                        tuple(RequirementKind.ORGANIZATION_NAME, "Organization name", unknown, Optional.empty()),
                        tuple(RequirementKind.LEGAL_EXISTENCE, "Legal Existence", unknown, Optional.empty()),
                        tuple(RequirementKind.ASSUMED_NAME, "Assumed Name", unknown, Optional.empty()),
                        tuple(RequirementKind.PHYSICAL_EXISTENCE, "Physical Existence", unknown, Optional.empty()),
                        tuple(
                                RequirementKind.OPERATIONAL_EXISTENCE,
                                "Operational Existence",
                                unknown,
                                Optional.empty()),
                        tuple(
                                RequirementKind.TRADEMARK_CHECK,
                                "Trademark check",
                                OpenValue.of(RequirementStatus.NOT_APPLICABLE),
                                Optional.empty()));
    }
}
