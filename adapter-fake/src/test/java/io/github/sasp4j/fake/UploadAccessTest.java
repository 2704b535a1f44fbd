package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While an order can be given documents. */
class UploadAccessTest {

    private static final OrderNumber NUMBER = OrderNumber.of("720300");
    private static final Instant LONG_AGO = Instant.parse("2018-01-15T08:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = OrderStage.class,
            names = {"PAID", "UNDER_WAY", "VALIDATED"})
    void anOrderThatIsPaidAndNotOverHasAccess(OrderStage stage) {
        assertThat(order(OrderTemplate.OV_SINGLE_DOMAIN, stage).status().upload())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStage.class,
            names = {"AWAITING_PAYMENT", "ISSUED", "REJECTED", "REFUNDED"})
    void anOrderThatIsNotPaidOrOverHasNone(OrderStage stage) {
        assertThat(order(OrderTemplate.OV_SINGLE_DOMAIN, stage).status().upload())
                .isEmpty();
    }

    @Test
    void thePaymentBringsAccess() {
        FakeOrder order = order(OrderTemplate.OV_SINGLE_DOMAIN, OrderStage.AWAITING_PAYMENT);

        order.staff().confirmPayment();

        assertThat(order.status().upload()).isPresent();
    }

    @Test
    void anOrderWithoutAnOrganizationNeverHasAny() {
        FakeOrder order = order(OrderTemplate.DV_SINGLE_DOMAIN, OrderStage.AWAITING_PAYMENT);

        order.staff().confirmPayment();

        assertThat(order.status().upload()).isEmpty();
    }

    @Test
    void aRecordedOrderAcceptsDocumentsForTheTokenThatItShows() {
        PostPaymentStatus recorded = OrderTemplate.OV_SINGLE_DOMAIN.status(NUMBER, LONG_AGO);
        FakeSasp fake = FakeSasp.builder().order(recorded).build();
        UploadAccess access = fake.order(NUMBER).status().upload().orElseThrow();

        try (ValidationDocuments port = fake.documents()) {
            port.upload(UploadRequest.of(access, SampleDocuments.ten()));
        }

        assertThat(fake.order(NUMBER).uploads()).hasSize(1);
    }

    private static FakeOrder order(OrderTemplate template, OrderStage stage) {
        return FakeSasp.builder().order(NUMBER, template, stage).build().order(NUMBER);
    }
}
