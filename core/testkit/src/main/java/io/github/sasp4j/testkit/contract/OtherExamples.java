package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.util.Optional;

/** What the known orders besides the specification's example have to look like. */
final class OtherExamples {

    private OtherExamples() {}

    static void assertSingleDomain(PostPaymentStatus status) {
        assertThat(status.orderNumber()).isEqualTo(KnownOrders.SINGLE_DOMAIN);
        assertThat(status.orderStatus().is(OrderStatus.AWAITING_AUTHORIZATION)).isTrue();
        assertThat(status.coverage()).isEqualTo(new SingleDomain(Optional.of("www.example.com")));
        assertThat(status.upload()).isEmpty();
        assertThat(status.unmapped()).isEmpty();
        assertThat(status.sections().present())
                .filteredOn(Section::isApplicable)
                .extracting(Section::kind)
                .containsExactly(SectionKind.CSR, SectionKind.DCV);
        Dcv dcv = status.sections().dcv().orElseThrow();
        assertThat(dcv.status().is(SectionStatus.IN_PROGRESS)).isTrue();
        assertThat(dcv.actions()).containsExactly(OpenValue.of(DcvAction.CAN_CHANGE_DCV_METHOD));
        assertThat(dcv.digests().md5()).contains("7C1767B30512B6003FD3C2E618A86522");
        assertThat(dcv.digests().sha256()).contains("80FC0FB9266DB7B83F85850FA0E6548B6D70EE68C8B5B412F1DEEA6EBDEF0404");
        assertThat(dcv.domains())
                .extracting(Domain::name, Domain::status, Domain::selectedMethod)
                .containsExactly(tuple(
                        "www.example.com", OpenValue.of(DomainStatus.IN_PROGRESS), Optional.of("CNAME CSR Hash")));
        assertThat(dcv.domains().get(0).methods())
                .extracting(DcvMethod::kind)
                .containsExactly(
                        OpenValue.of(DcvMethodKind.WHOIS_EMAIL),
                        OpenValue.of(DcvMethodKind.EMAIL),
                        OpenValue.of(DcvMethodKind.CSR_HASH),
                        OpenValue.of(DcvMethodKind.MANUAL));
    }

    static void assertMarkCertificate(PostPaymentStatus status) {
        assertThat(status.orderNumber()).isEqualTo(KnownOrders.MARK_CERTIFICATE);
        assertThat(status.product().type()).hasValue(801);
        assertThat(status.coverage()).isEqualTo(new SingleDomain(Optional.of("example.org")));
        assertThat(status.upload()).isPresent();
        assertThat(status.sections().csr().orElseThrow().actions()).isEmpty();
        Agreement agreement = status.sections().agreement().orElseThrow();
        assertThat(agreement.actions()).containsExactly(OpenValue.of(AgreementAction.NEED_UPDATE_EMAIL_ADDRESS));
        assertThat(agreement.clickThrough()).contains(OpenValue.of(ClickThroughStatus.NOT_EXECUTED));
        assertThat(agreement.email()).isEmpty();
        Callback callback = status.sections().callback().orElseThrow();
        assertThat(callback.title()).contains("Order Authorization");
        assertThat(callback.phoneNumber()).contains("+1 202 555 0143");
        assertThat(callback.actions())
                .containsExactly(
                        OpenValue.of(CallbackAction.CALL_ME_NOW),
                        OpenValue.of(CallbackAction.CALL_ME_LATER),
                        OpenValue.of(CallbackAction.PROVIDE_CORRECT_PHONE_NUMBER));
        Organization organization = status.sections().organization().orElseThrow();
        assertThat(organization.actions()).containsExactly(OpenValue.of(OrganizationAction.UPLOAD_DOCUMENT));
        assertThat(organization.requirements())
                .extracting(Requirement::kind, Requirement::status)
                .startsWith(tuple(RequirementKind.ORGANIZATION_NAME, OpenValue.of(RequirementStatus.COMPLETED)))
                .hasSize(6);
    }
}
