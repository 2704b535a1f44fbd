package io.github.sasp4j.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeViewsTest {

    private static final OrderNumber NUMBER = OrderNumber.of("1");
    private static final PageLinks LINKS =
            PageLinks.of(Map.of("download", "/certificates/{orderNumber}", "install", "/help"));

    @Test
    void aRejectedOrderSaysWhereTheCasMessagesAreAndWhomToAsk() {
        OutcomeView outcome = outcome(OrderStage.REJECTED, LINKS);

        assertThat(outcome.texts())
                .containsExactly(
                        "The certificate authority has rejected this order. No certificate will be issued.",
                        "The messages in the steps below are from before that and no longer apply.",
                        "Do you have questions, or do you need a refund or a new order? Ask us.");
        assertThat(outcome.links()).isEmpty();
    }

    @Test
    void aRefundedOrderSaysSo() {
        assertThat(outcome(OrderStage.REFUNDED, LINKS).texts())
                .startsWith("This order has been cancelled and refunded. No certificate will be issued.");
    }

    @Test
    void anIssuedOrderLeadsToItsCertificate() {
        assertThat(outcome(OrderStage.ISSUED, LINKS).links())
                .containsExactly(
                        new LinkView("Download the certificate", "/certificates/1"),
                        new LinkView("How to set it up", "/help"));
    }

    @Test
    void anIssuedOrderWithoutLinksSaysWhomToAsk() {
        OutcomeView outcome = outcome(OrderStage.ISSUED, PageLinks.of(Map.of()));

        assertThat(outcome.links()).isEmpty();
        assertThat(outcome.texts()).endsWith("Ask us.");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStage.class,
            names = {"AWAITING_PAYMENT", "PAID", "UNDER_WAY", "VALIDATED"})
    void anOrderThatGoesOnHasNoOutcome(OrderStage stage) {
        assertThat(views(LINKS).of(order(stage), "1")).isEmpty();
    }

    private static OutcomeView outcome(OrderStage stage, PageLinks links) {
        return views(links).of(order(stage), "1").orElseThrow();
    }

    private static OutcomeViews views(PageLinks links) {
        return new OutcomeViews(EveryMessageTest.words(Locale.ENGLISH), links, "Ask us.");
    }

    private static PostPaymentStatus order(OrderStage stage) {
        return FakeSasp.builder()
                .order(NUMBER, OrderTemplate.DV_SINGLE_DOMAIN, stage)
                .build()
                .order(NUMBER)
                .status();
    }
}
