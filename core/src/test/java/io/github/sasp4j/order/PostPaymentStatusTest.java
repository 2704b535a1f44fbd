package io.github.sasp4j.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostPaymentStatusTest {

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"PROCESSED", "REJECTED", "REFUNDED"})
    void anOrderThatIsOverHasNoNextStep(OrderStatus status) {
        assertThat(order(OpenValue.of(status)).nextSteps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"AWAITING_PAYMENT", "PAYMENT_PROMISED", "ERROR"})
    void anOrderThatIsStuckAsAWholeBeginsWithTheWebHost(OrderStatus status) {
        assertThat(order(OpenValue.of(status)).nextSteps()).first().isEqualTo(NextStep.onOrder(Actor.WEB_HOST));
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"CURRENT", "PENDING", "AWAITING_AUTHORIZATION"})
    void anOrderUnderWayHasTheStepsOfItsSections(OrderStatus status) {
        assertThat(order(OpenValue.of(status)).nextSteps())
                .extracting(NextStep::actor)
                .containsExactly(Actor.CUSTOMER);
    }

    @Test
    void anOrderStatusThatNobodyKnowsHidesNoStep() {
        assertThat(order(OpenValue.of(OrderStatus.class, "On Hold")).nextSteps())
                .extracting(NextStep::actor)
                .containsExactly(Actor.CUSTOMER);
    }

    @Test
    void whatIsUnmappedCannotBeChanged() {
        Map<String, String> unmapped = order(OpenValue.of(OrderStatus.PENDING)).unmapped();

        assertThatThrownBy(() -> unmapped.put("/data/x", "1")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static PostPaymentStatus order(OpenValue<OrderStatus> status) {
        Csr csr = new Csr(Optional.empty(), OpenValue.of(SectionStatus.ACTION_REQUIRED), Optional.empty(), List.of());
        return new PostPaymentStatus(
                OrderNumber.of("1"),
                status,
                new Product(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                new SingleDomain(Optional.empty()),
                Optional.empty(),
                new Sections(
                        Optional.of(csr),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Map.of("/data/maStatus", "{}"));
    }
}
