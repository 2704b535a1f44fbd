package io.github.sasp4j.fake.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of acts, row by row: where an act is taken and what it brings, and where it is refused and why. */
class StateMachineTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.sasp4j.fake.transition.AcceptedTransitions#taken")
    void anActThatTheStateAllowsBringsWhatTheTableSays(
            String act,
            OrderTemplate template,
            OrderStage stage,
            Consumer<FakeOrder> acting,
            Function<PostPaymentStatus, String> seen,
            String expected) {
        FakeOrder order = order(template, stage);

        acting.accept(order);

        assertThat(seen.apply(order.status())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {5}")
    @MethodSource("io.github.sasp4j.fake.transition.RejectedTransitions#refused")
    void anActThatTheStateDoesNotAllowIsRefusedWithAReason(
            String act,
            OrderTemplate template,
            OrderStage stage,
            Consumer<FakeOrder> before,
            Consumer<FakeOrder> acting,
            String reason) {
        FakeOrder order = order(template, stage);
        before.accept(order);

        assertThatThrownBy(() -> acting.accept(order))
                .isInstanceOf(TransitionRejectedException.class)
                .hasMessage(reason);
    }

    @ParameterizedTest(name = "{0}: {5}")
    @MethodSource("io.github.sasp4j.fake.transition.RejectedTransitions#refused")
    void aRefusedActChangesNothing(
            String act,
            OrderTemplate template,
            OrderStage stage,
            Consumer<FakeOrder> before,
            Consumer<FakeOrder> acting,
            String reason) {
        FakeOrder order = order(template, stage);
        before.accept(order);
        PostPaymentStatus untouched = order.status();

        assertThatThrownBy(() -> acting.accept(order)).isInstanceOf(TransitionRejectedException.class);

        assertThat(order.status()).isEqualTo(untouched);
    }

    private static FakeOrder order(OrderTemplate template, OrderStage stage) {
        OrderNumber number = OrderNumber.of("1");
        return FakeSasp.builder().order(number, template, stage).build().order(number);
    }
}
