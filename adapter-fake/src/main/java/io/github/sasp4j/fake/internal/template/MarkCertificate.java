package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.fake.internal.vendor.UploadTokens;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A mark certificate: an EV-like validation of the organization and its mark, no CSR. */
public final class MarkCertificate {

    /** Shared by all orders of this template: many fit into little memory. */
    private static final Sections SECTIONS =
            NotApplicableSections.except(dcv(), agreement(), callback(), organization());

    private MarkCertificate() {}

    public static PostPaymentStatus status(OrderNumber number, Instant now) {
        return new PostPaymentStatus(
                number,
                OpenValue.of(OrderStatus.PENDING),
                new Product(
                        OptionalInt.of(801),
                        Optional.of("Verified Mark Certificate"),
                        OptionalInt.of(365),
                        OptionalInt.of(365)),
                new SingleDomain(Optional.of("example.org")),
                Optional.of(UploadTokens.access(number, now)),
                SECTIONS,
                Map.of());
    }

    private static Dcv dcv() {
        Domain domain = new Domain(
                "example.org",
                OpenValue.of(DomainStatus.COMPLETED),
                Optional.of("admin@example.org"),
                StandardDcvMethods.standard("example.org", "2"));
        return new Dcv(
                SectionTitles.DCV,
                OpenValue.of(SectionStatus.COMPLETED),
                Optional.of("Control of every domain has been proved."),
                List.of(),
                new CsrDigests(
                        Optional.of("1BDF72E04D6B50C82A48C7E4DD38CC69"),
                        Optional.of("BFABC37432958B063360D3AD6461C9C4735AE7F8EDD46592A5E0F01452B2E4B5"),
                        Optional.of("p9Xc4Rt1")),
                List.of(domain));
    }

    private static Agreement agreement() {
        return new Agreement(
                SectionTitles.AGREEMENT,
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of("No email address for the agreement has been provided yet."),
                List.of(OpenValue.of(AgreementAction.NEED_UPDATE_EMAIL_ADDRESS)),
                Optional.of(OpenValue.of(ClickThroughStatus.NOT_EXECUTED)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Callback callback() {
        return new Callback(
                Optional.of("Order Authorization"),
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of("The order is to be confirmed by phone."),
                List.of(
                        OpenValue.of(CallbackAction.CALL_ME_NOW),
                        OpenValue.of(CallbackAction.CALL_ME_LATER),
                        OpenValue.of(CallbackAction.PROVIDE_CORRECT_PHONE_NUMBER)),
                Optional.of("+1 202 555 0143"));
    }

    private static Organization organization() {
        return new Organization(
                SectionTitles.ORGANIZATION,
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.of("The organization is being checked."),
                List.of(OpenValue.of(OrganizationAction.UPLOAD_DOCUMENT)),
                List.of(
                        check(
                                RequirementKind.ORGANIZATION_NAME,
                                RequirementStatus.COMPLETED,
                                "The name has been found in a register."),
                        inProgress(RequirementKind.LEGAL_EXISTENCE, "The register entry is being checked."),
                        check(
                                RequirementKind.ASSUMED_NAME,
                                RequirementStatus.NOT_APPLICABLE,
                                "No assumed name is used."),
                        inProgress(RequirementKind.PHYSICAL_EXISTENCE, "The address is being checked."),
                        inProgress(RequirementKind.OPERATIONAL_EXISTENCE, "The date of foundation is being checked."),
                        inProgress(RequirementKind.TRADEMARK_CHECK, "The registered mark is being checked.")));
    }

    private static Requirement inProgress(RequirementKind kind, String description) {
        return check(kind, RequirementStatus.IN_PROGRESS, description);
    }

    private static Requirement check(RequirementKind kind, RequirementStatus status, String description) {
        return new Requirement(kind, SectionTitles.of(kind), OpenValue.of(status), Optional.of(description));
    }
}
