package io.github.sasp4j.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.StepKind;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import io.github.sasp4j.value.Tone;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "AWAITING_PAYMENT, CUSTOMER, PAY",
        "PAYMENT_PROMISED, WEB_HOST, RECEIVE_PAYMENT",
        "ERROR, WEB_HOST, RESOLVE_ERROR"
    })
    void anOrderThatIsStuckAsAWholeBeginsWithItsOwnStep(OrderStatus status, Actor actor, StepKind kind) {
        assertThat(order(OpenValue.of(status)).nextSteps()).first().isEqualTo(NextStep.onOrder(actor, kind));
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderStatus.class,
            names = {"PENDING", "AWAITING_AUTHORIZATION"})
    void anOrderWhoseSectionsAreCompletedWaitsForIssuance(OrderStatus status) {
        assertThat(order(OpenValue.of(status), SectionStatus.COMPLETED).nextSteps())
                .containsExactly(NextStep.onOrder(Actor.VENDOR, StepKind.WAIT_FOR_ISSUANCE));
    }

    @Test
    void anOrderInForceWaitsForNothing() {
        assertThat(order(OpenValue.of(OrderStatus.CURRENT), SectionStatus.COMPLETED)
                        .nextSteps())
                .isEmpty();
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

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void anOrderIsUnpaidUntilItsPaymentHasArrived(OrderStatus status) {
        assertThat(order(OpenValue.of(status)).isUnpaid())
                .isEqualTo(status == OrderStatus.AWAITING_PAYMENT || status == OrderStatus.PAYMENT_PROMISED);
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void anOrderIsFinalOnceNothingMoreHappensToIt(OrderStatus status) {
        assertThat(order(OpenValue.of(status)).isFinal())
                .isEqualTo(EnumSet.of(OrderStatus.PROCESSED, OrderStatus.REJECTED, OrderStatus.REFUNDED)
                        .contains(status));
    }

    @ParameterizedTest
    @CsvSource({
        "Current, GOOD",
        "Awaiting Payment, NEEDS_ACTION",
        "Payment Promised, IN_PROGRESS",
        "Pending, IN_PROGRESS",
        "Awaiting Authorization, IN_PROGRESS",
        "Processed, GOOD",
        "Rejected, FAILED",
        "Refunded, NEUTRAL",
        "ERROR!!!, FAILED",
        "On Hold, NEUTRAL"
    })
    void aStatusHasTheToneInWhichItIsShown(String text, Tone tone) {
        assertThat(Tone.of(OpenValue.of(OrderStatus.class, text))).isEqualTo(tone);
    }

    @Test
    void aCopyDiffersInOnePartOnly() {
        PostPaymentStatus before = order(OpenValue.of(OrderStatus.PENDING));
        PostPaymentStatus validated = order(OpenValue.of(OrderStatus.PENDING), SectionStatus.COMPLETED);
        Optional<UploadAccess> access = Optional.of(new UploadAccess(
                URI.create("https://avspartners.sectigolabs.com/order"), UploadToken.of("t", Optional.empty())));

        assertThat(before.withSections(validated.sections())).isEqualTo(validated);
        assertThat(before.withOrderStatus(OrderStatus.REJECTED)).isEqualTo(order(OpenValue.of(OrderStatus.REJECTED)));
        assertThat(before.withUpload(access).upload()).isEqualTo(access);
        assertThat(before.withUpload(access).withUpload(Optional.empty())).isEqualTo(before);
    }

    @Test
    void whatIsUnmappedCannotBeChanged() {
        Map<String, String> unmapped = order(OpenValue.of(OrderStatus.PENDING)).unmapped();

        assertThatThrownBy(() -> unmapped.put("/data/x", "1")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static PostPaymentStatus order(OpenValue<OrderStatus> status) {
        return order(status, SectionStatus.ACTION_REQUIRED);
    }

    private static PostPaymentStatus order(OpenValue<OrderStatus> status, SectionStatus csrStatus) {
        Csr csr = new Csr(Optional.empty(), OpenValue.of(csrStatus), Optional.empty(), List.of());
        return new PostPaymentStatus(
                OrderNumber.of("1"),
                status,
                new Product(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                new SingleDomain(Optional.empty()),
                Optional.empty(),
                Sections.of(csr),
                Map.of("/data/maStatus", "{}"));
    }
}
