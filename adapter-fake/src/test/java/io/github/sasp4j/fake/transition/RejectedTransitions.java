package io.github.sasp4j.fake.transition;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.section.RequirementKind;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of the state machine where an act is refused, with the reason. */
final class RejectedTransitions {

    private RejectedTransitions() {}

    static Stream<Arguments> refused() {
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
                        underWay,
                        o -> o.customer().submitCsr(TransitionFixture.OTHER_CSR),
                        "The action needProvideCSR is not available."),
                row(
                        "replaceCsr",
                        dv,
                        paid,
                        o -> o.customer().replaceCsr(TransitionFixture.OTHER_CSR),
                        "The action canReplaceCSR is not available."),
                row(
                        "submitCsr",
                        mark,
                        paid,
                        o -> o.customer().submitCsr(TransitionFixture.OTHER_CSR),
                        "This order has no CSR."),
                row(
                        "selectDcvMethod",
                        dv,
                        underWay,
                        o -> TransitionFixture.select(o, "www.example.com", "Fax"),
                        "The domain www.example.com does not offer Fax."),
                row(
                        "selectDcvMethod",
                        dv,
                        underWay,
                        o -> TransitionFixture.select(o, "elsewhere.example.com", "Manual"),
                        "This order has no domain elsewhere.example.com."),
                row(
                        "selectDcvMethod",
                        dv,
                        paid,
                        o -> TransitionFixture.select(o, "www.example.com", "CNAME CSR Hash"),
                        "There are no hashes: no CSR has been submitted."),
                row(
                        "selectDcvMethod",
                        mark,
                        underWay,
                        o -> TransitionFixture.select(o, "example.org", "Manual"),
                        "The domain example.org is Completed."),
                row(
                        "enterDcvCode",
                        ov,
                        underWay,
                        o -> o.customer().enterDcvCode("www.example.net", "wrong"),
                        "The code is not the one in the e-mail."),
                row(
                        "enterDcvCode",
                        dv,
                        underWay,
                        o -> o.customer().enterDcvCode("www.example.com", "123456"),
                        "The domain www.example.com is not being proved by e-mail."),
                row(
                        "completeDomain",
                        ev,
                        underWay,
                        o -> o.staff().completeDomain("mn.gov"),
                        "The domain mn.gov has no method yet."),
                row(
                        "updateAgreementEmail",
                        ev,
                        underWay,
                        o -> o.customer().updateAgreementEmail("a@example.com"),
                        "The address of the agreement cannot be changed."),
                row(
                        "resendAgreementEmail",
                        mark,
                        underWay,
                        o -> o.customer().resendAgreementEmail(),
                        "The action resendAgreementEmail is not available."),
                row(
                        "executeAgreement",
                        mark,
                        underWay,
                        o -> o.customer().executeAgreement(),
                        "The agreement has been sent to nobody yet."),
                row(
                        "executeAgreement",
                        dv,
                        underWay,
                        o -> o.customer().executeAgreement(),
                        "This order has no agreement."),
                row("callMeNow", ev, underWay, o -> o.customer().callMeNow(), "The action callMeNow is not available."),
                row(
                        "enterCallbackCode",
                        mark,
                        underWay,
                        o -> o.customer().enterCallbackCode(o.callbackCode()),
                        "The action enterCallbackCode is not available."),
                row(
                        "enterCallbackCode",
                        mark,
                        underWay,
                        o -> o.customer().callMeNow(),
                        o -> o.customer().enterCallbackCode("wrong"),
                        "The code is not the one told on the phone."),
                row(
                        "openCallback",
                        ev,
                        OrderStage.VALIDATED,
                        o -> o.staff().openCallback("1"),
                        "The callback is Completed."),
                row(
                        "acceptDocuments",
                        ev,
                        underWay,
                        o -> o.staff().acceptDocuments(),
                        "The action uploadDocument is not available."),
                row(
                        "approveRequirement",
                        ev,
                        underWay,
                        o -> o.staff().approveRequirement(RequirementKind.TRADEMARK_CHECK),
                        "This order has no check TRADEMARK_CHECK."),
                row(
                        "approveRequirement",
                        mark,
                        underWay,
                        o -> o.staff().approveRequirement(RequirementKind.ORGANIZATION_NAME),
                        "The check ORGANIZATION_NAME is Completed."),
                row(
                        "approveSecond",
                        ev,
                        underWay,
                        o -> o.staff().approveSecond(),
                        "The section DCV is ActionRequired."),
                row(
                        "approveSecond",
                        ov,
                        underWay,
                        o -> o.staff().approveSecond(),
                        "This order has no second approval."),
                row(
                        "confirmPayment",
                        dv,
                        underWay,
                        o -> o.staff().confirmPayment(),
                        "The order is Awaiting Authorization."),
                row("issue", ev, underWay, o -> o.staff().issue(), "The section DCV is ActionRequired."),
                row("issue", dv, OrderStage.AWAITING_PAYMENT, o -> o.staff().issue(), "The order is Awaiting Payment."),
                row(
                        "replaceCsr",
                        dv,
                        OrderStage.ISSUED,
                        o -> o.customer().replaceCsr(TransitionFixture.OTHER_CSR),
                        "replaceCsr: the order is Processed."),
                row("reject", dv, OrderStage.REFUNDED, o -> o.staff().reject(), "reject: the order is Refunded."),
                row("refund", dv, OrderStage.REFUNDED, o -> o.staff().refund(), "The order is Refunded."));
    }

    private static Arguments row(
            String act, OrderTemplate template, OrderStage stage, Consumer<FakeOrder> acting, String reason) {
        return row(act, template, stage, order -> {}, acting, reason);
    }

    private static Arguments row(
            String act,
            OrderTemplate template,
            OrderStage stage,
            Consumer<FakeOrder> before,
            Consumer<FakeOrder> acting,
            String reason) {
        return arguments(act, template, stage, before, acting, reason);
    }
}
