package io.github.sasp4j.fake.transition;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of the state machine where an act is taken, with what it brings. */
final class AcceptedTransitions {

    private AcceptedTransitions() {}

    static Stream<Arguments> taken() {
        OrderTemplate ev = OrderTemplate.EV_MULTI_DOMAIN;
        OrderTemplate dv = OrderTemplate.DV_SINGLE_DOMAIN;
        OrderTemplate ov = OrderTemplate.OV_SINGLE_DOMAIN;
        OrderTemplate mark = OrderTemplate.MARK_CERTIFICATE;
        OrderStage paid = OrderStage.PAID;
        OrderStage underWay = OrderStage.UNDER_WAY;
        return Stream.of(
                row(
                        "submitCsr",
                        dv,
                        paid,
                        o -> o.customer().submitCsr(TransitionFixture.OTHER_CSR),
                        section(SectionKind.CSR),
                        "Completed [canReplaceCSR]"),
                row(
                        "replaceCsr",
                        dv,
                        underWay,
                        o -> o.customer().replaceCsr(TransitionFixture.OTHER_CSR),
                        AcceptedTransitions::uniqueValue,
                        "other"),
                row(
                        "selectDcvMethod of one",
                        ev,
                        underWay,
                        o -> TransitionFixture.select(o, "mn.gov", "Manual"),
                        AcceptedTransitions::domains,
                        "mn.gov InProgress, mnsure.org notCompleted, state.mn.us notCompleted"),
                row(
                        "selectDcvMethod of one leaves the others to be selected",
                        ev,
                        underWay,
                        o -> TransitionFixture.select(o, "mn.gov", "Manual"),
                        section(SectionKind.DCV),
                        "ActionRequired [selectDCVMethod, canChangeDCVMethod]"),
                row(
                        "selectDcvMethod by e-mail brings a code",
                        dv,
                        underWay,
                        o -> TransitionFixture.select(o, "www.example.com", "admin@example.com"),
                        section(SectionKind.DCV),
                        "ActionRequired [enterDCVCode, canChangeDCVMethod]"),
                row(
                        "selectDcvMethod by CSR hash waits for the vendor",
                        ov,
                        underWay,
                        o -> TransitionFixture.select(o, "www.example.net", "HTTP CSR Hash"),
                        section(SectionKind.DCV),
                        "InProgress [canChangeDCVMethod]"),
                row(
                        "enterDcvCode",
                        ov,
                        underWay,
                        o -> o.customer().enterDcvCode("www.example.net", o.dcvCode("www.example.net")),
                        section(SectionKind.DCV),
                        "Completed []"),
                row(
                        "completeDomain",
                        dv,
                        underWay,
                        o -> o.staff().completeDomain("www.example.com"),
                        AcceptedTransitions::domains,
                        "www.example.com Completed"),
                row(
                        "updateAgreementEmail",
                        mark,
                        underWay,
                        o -> o.customer().updateAgreementEmail("a@example.com"),
                        section(SectionKind.AGREEMENT),
                        "ActionRequired [canUpdateEmailAddress, resendAgreementEmail]"),
                row(
                        "resendAgreementEmail",
                        ov,
                        underWay,
                        o -> o.customer().resendAgreementEmail(),
                        s -> s.sections()
                                .agreement()
                                .orElseThrow()
                                .lastEmailSent()
                                .orElseThrow()
                                .toString(),
                        "2019-11-20"),
                row(
                        "executeAgreement",
                        ov,
                        underWay,
                        o -> o.customer().executeAgreement(),
                        section(SectionKind.AGREEMENT),
                        "Completed []"),
                row(
                        "openCallback",
                        ev,
                        underWay,
                        o -> o.staff().openCallback("+1 202 555 0100"),
                        section(SectionKind.CALLBACK),
                        "ActionRequired [callMeNow, callMeLater, provideCorrectPhoneNumber, requestManualCallback]"),
                row(
                        "callMeNow",
                        mark,
                        underWay,
                        o -> o.customer().callMeNow(),
                        section(SectionKind.CALLBACK),
                        "ActionRequired [enterCallbackCode, callMeNow, callMeLater, requestManualCallback]"),
                row(
                        "callMeLater",
                        mark,
                        underWay,
                        o -> o.customer().callMeLater(),
                        section(SectionKind.CALLBACK),
                        "ActionRequired [enterCallbackCode, callMeNow, callMeLater, requestManualCallback]"),
                row(
                        "provideCorrectPhoneNumber",
                        mark,
                        underWay,
                        o -> o.customer().provideCorrectPhoneNumber("+1 202 555 0111"),
                        section(SectionKind.CALLBACK),
                        "InProgress []"),
                row(
                        "requestManualCallback",
                        ev,
                        underWay,
                        TransitionFixture::requestManualCallback,
                        section(SectionKind.CALLBACK),
                        "InProgress []"),
                row(
                        "enterCallbackCode",
                        mark,
                        underWay,
                        TransitionFixture::answerCallback,
                        section(SectionKind.CALLBACK),
                        "Completed []"),
                row(
                        "completeCallback",
                        ev,
                        underWay,
                        o -> o.staff().completeCallback(),
                        section(SectionKind.CALLBACK),
                        "Completed []"),
                row(
                        "requestDocuments",
                        ev,
                        underWay,
                        o -> o.staff().requestDocuments(),
                        section(SectionKind.ORGANIZATION),
                        "ActionRequired [uploadDocument]"),
                row(
                        "acceptDocuments",
                        ov,
                        underWay,
                        o -> o.staff().acceptDocuments(),
                        section(SectionKind.ORGANIZATION),
                        "InProgress [uploadDocument]"),
                row(
                        "approveRequirement that is the last",
                        ov,
                        underWay,
                        o -> o.staff().approveRequirement(RequirementKind.ORGANIZATION_NAME),
                        section(SectionKind.ORGANIZATION),
                        "Completed []"),
                row(
                        "approveRequirement that is not",
                        ev,
                        underWay,
                        o -> o.staff().approveRequirement(RequirementKind.LEGAL_EXISTENCE),
                        section(SectionKind.ORGANIZATION),
                        "InProgress []"),
                row(
                        "rejectRequirement",
                        ev,
                        underWay,
                        o -> o.staff().rejectRequirement(RequirementKind.LEGAL_EXISTENCE),
                        section(SectionKind.ORGANIZATION),
                        "ActionRequired [uploadDocument]"),
                row(
                        "approveOrganization",
                        mark,
                        underWay,
                        o -> o.staff().approveOrganization(),
                        section(SectionKind.ORGANIZATION),
                        "Completed []"),
                row(
                        "the last but the second approval begins it",
                        ev,
                        underWay,
                        TransitionFixture::allButSecond,
                        section(SectionKind.SECOND_APPROVAL),
                        "InProgress []"),
                row(
                        "approveSecond",
                        ev,
                        underWay,
                        TransitionFixture::allAndSecond,
                        section(SectionKind.SECOND_APPROVAL),
                        "Completed []"),
                row(
                        "confirmPayment",
                        dv,
                        OrderStage.AWAITING_PAYMENT,
                        o -> o.staff().confirmPayment(),
                        AcceptedTransitions::orderStatus,
                        "Pending"),
                row(
                        "confirmPayment begins the validation of the organization",
                        ov,
                        OrderStage.AWAITING_PAYMENT,
                        o -> o.staff().confirmPayment(),
                        section(SectionKind.ORGANIZATION),
                        "InProgress []"),
                row(
                        "issue",
                        ev,
                        OrderStage.VALIDATED,
                        o -> o.staff().issue(),
                        AcceptedTransitions::orderStatus,
                        "Processed"),
                row(
                        "issue with the fast service under way",
                        ov,
                        OrderStage.VALIDATED,
                        o -> o.staff().issue(),
                        AcceptedTransitions::orderStatus,
                        "Processed"),
                row(
                        "issue ends the upload",
                        mark,
                        OrderStage.VALIDATED,
                        o -> o.staff().issue(),
                        s -> s.upload().toString(),
                        "Optional.empty"),
                row("reject", ev, underWay, o -> o.staff().reject(), AcceptedTransitions::orderStatus, "Rejected"),
                row(
                        "refund",
                        ev,
                        OrderStage.ISSUED,
                        o -> o.staff().refund(),
                        AcceptedTransitions::orderStatus,
                        "Refunded"));
    }

    private static String orderStatus(PostPaymentStatus status) {
        return status.orderStatus().text();
    }

    private static String uniqueValue(PostPaymentStatus status) {
        return status.sections().dcv().orElseThrow().digests().uniqueValue().orElseThrow();
    }

    private static String domains(PostPaymentStatus status) {
        return status.sections().dcv().orElseThrow().domains().stream()
                .map(domain -> domain.name() + " " + domain.status())
                .collect(Collectors.joining(", "));
    }

    private static Function<PostPaymentStatus, String> section(SectionKind kind) {
        return status -> {
            Section section = status.sections().present().stream()
                    .filter(present -> present.kind() == kind)
                    .findFirst()
                    .orElseThrow();
            return section.status() + " "
                    + section.actions().stream().map(OpenValue::text).toList();
        };
    }

    private static Arguments row(
            String act,
            OrderTemplate template,
            OrderStage stage,
            Consumer<FakeOrder> acting,
            Function<PostPaymentStatus, String> seen,
            String expected) {
        return arguments(act, template, stage, acting, seen, expected);
    }
}
