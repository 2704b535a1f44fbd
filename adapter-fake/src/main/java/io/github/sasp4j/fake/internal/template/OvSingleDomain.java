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
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An OV certificate for one name, proved by e-mail, with the fast service. */
public final class OvSingleDomain {

    /** Shared by all orders of this template: many fit into little memory. */
    private static final Sections SECTIONS =
            NotApplicableSections.except(csr(), dcv(), agreement(), callback(), organization(), fastService());

    private OvSingleDomain() {}

    public static PostPaymentStatus status(OrderNumber number, Instant now) {
        return new PostPaymentStatus(
                number,
                OpenValue.of(OrderStatus.PENDING),
                new Product(
                        OptionalInt.of(24),
                        Optional.of("Single-Domain OV Certificate"),
                        OptionalInt.of(365),
                        OptionalInt.of(730)),
                new SingleDomain(Optional.of("www.example.net")),
                Optional.of(UploadTokens.access(number, now)),
                SECTIONS,
                Map.of());
    }

    private static Csr csr() {
        return new Csr(
                SectionTitles.CSR,
                OpenValue.of(SectionStatus.COMPLETED),
                Optional.of("The CSR of this order has been received."),
                List.of(OpenValue.of(CsrAction.CAN_REPLACE_CSR)));
    }

    private static Dcv dcv() {
        Domain domain = new Domain(
                "www.example.net",
                OpenValue.of(DomainStatus.NOT_COMPLETED),
                Optional.of("hostmaster@example.net"),
                StandardDcvMethods.withWhois("domains@example.net", StandardDcvMethods.standard("example.net", "2")));
        return new Dcv(
                SectionTitles.DCV,
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of("The code from the validation email has not been entered yet."),
                List.of(OpenValue.of(DcvAction.ENTER_DCV_CODE), OpenValue.of(DcvAction.CAN_CHANGE_DCV_METHOD)),
                new CsrDigests(
                        Optional.of("C0A1F29E5D7B48366B21E4D09F8A7C53"),
                        Optional.of("3B9D1E60F4A72C85D6E0719B28F35CA4E1B7604D9C82AF3516D0E94B7A2C5F81"),
                        Optional.of("w8Zr2Np5")),
                List.of(domain));
    }

    private static Agreement agreement() {
        return new Agreement(
                SectionTitles.AGREEMENT,
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of("The agreement has been sent and is waiting for your signature."),
                List.of(
                        OpenValue.of(AgreementAction.CAN_UPDATE_EMAIL_ADDRESS),
                        OpenValue.of(AgreementAction.RESEND_AGREEMENT_EMAIL)),
                Optional.of(OpenValue.of(ClickThroughStatus.NOT_EXECUTED)),
                Optional.of("agreements@example.net"),
                Optional.of(LocalDate.of(2019, 11, 18)),
                Optional.empty());
    }

    private static Callback callback() {
        return new Callback(
                SectionTitles.CALLBACK,
                OpenValue.of(SectionStatus.UNKNOWN),
                Optional.of("We will look up the phone number once the organization has been validated."),
                List.of(),
                Optional.empty());
    }

    private static Organization organization() {
        return new Organization(
                SectionTitles.ORGANIZATION,
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.of(
                        "The organization could not be found under this name.\nPlease upload a document that shows this name."),
                List.of(OpenValue.of(OrganizationAction.UPLOAD_DOCUMENT)),
                List.of(
                        new Requirement(
                                RequirementKind.ORGANIZATION_NAME,
                                SectionTitles.of(RequirementKind.ORGANIZATION_NAME),
                                OpenValue.of(RequirementStatus.IN_PROGRESS),
                                Optional.of("The name has not been found in any register yet.")),
                        new Requirement(
                                RequirementKind.TRADEMARK_CHECK,
                                SectionTitles.of(RequirementKind.TRADEMARK_CHECK),
                                OpenValue.of(RequirementStatus.COMPLETED),
                                Optional.of("No conflicting trademark was found."))));
    }

    private static FastService fastService() {
        return new FastService(
                SectionTitles.FAST_SERVICE,
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.of("The order is handled with priority."));
    }
}
