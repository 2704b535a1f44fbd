package io.github.sasp4j.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When an order is fetched again, by how long nothing has changed and by whom it waits for. */
class WatchPolicyTest {

    private static final Instant CHANGE = Instant.parse("2026-03-02T09:00:00Z");

    private final WatchPolicy policy = WatchPolicy.defaults();

    @Test
    void aFinalOrderIsNotFetchedAgain() {
        assertThat(policy.interval(order(OrderStatus.PROCESSED, SectionStatus.COMPLETED), CHANGE, CHANGE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION_REQUIRED, PT0S, PT5M",
        "ACTION_REQUIRED, PT59M59S, PT5M",
        "ACTION_REQUIRED, PT1H, PT30M",
        "ACTION_REQUIRED, PT4H, PT30M",
        "ACTION_REQUIRED, PT8H, PT1H",
        "ACTION_REQUIRED, PT48H, PT6H",
        "ACTION_REQUIRED, PT96H, PT6H",
        "IN_PROGRESS, PT59M59S, PT5M",
        "IN_PROGRESS, PT1H, PT1H",
        "IN_PROGRESS, PT8H, PT1H",
        "IN_PROGRESS, PT16H, PT2H",
        "IN_PROGRESS, PT240H, PT6H"
    })
    void anOrderIsFetchedTheLessOftenTheLongerNothingChanges(
            SectionStatus status, Duration unchanged, Duration interval) {
        assertThat(policy.interval(order(OrderStatus.PENDING, status), CHANGE, CHANGE.plus(unchanged)))
                .contains(interval);
    }

    @Test
    void whatIsPossibleBesideTheCasOwnWorkMakesNoDifference() {
        assertThat(policy.interval(
                        order(OrderStatus.PENDING, SectionStatus.IN_PROGRESS, CsrAction.CAN_REPLACE_CSR),
                        CHANGE,
                        CHANGE.plus(Duration.ofHours(1))))
                .contains(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({"0, PT5M", "1, PT5M", "2, PT10M", "3, PT20M", "7, PT320M", "8, PT6H", "1000, PT6H"})
    void failuresDoubleTheIntervalUpToTheLongest(int failures, Duration interval) {
        assertThat(policy.afterFailures(failures)).isEqualTo(interval);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void anIntervalIsLongerThanNothing(Duration interval) {
        assertThatIllegalArgumentException().isThrownBy(() -> WatchPolicy.every(interval));
    }

    @Test
    void theCallsOfManyOrdersSpreadOverTheLastFifthOfTheirInterval() {
        Duration hour = Duration.ofHours(1);

        List<Duration> spread = IntStream.range(0, 1_000)
                .mapToObj(order -> WatchPolicy.spread(OrderNumber.of("m" + order), hour, CHANGE))
                .toList();

        assertThat(spread).allSatisfy(time -> assertThat(time).isBetween(hour.minusMinutes(12), hour));
        assertThat(spread.stream().mapToLong(Duration::toMinutes).distinct()).hasSizeGreaterThan(10);
    }

    @Test
    void anOrderIsSpreadAnewEachTime() {
        OrderNumber order = OrderNumber.of("654824");
        Duration hour = Duration.ofHours(1);

        assertThat(WatchPolicy.spread(order, hour, CHANGE))
                .isNotEqualTo(WatchPolicy.spread(order, hour, CHANGE.plusSeconds(1)));
    }

    private static PostPaymentStatus order(OrderStatus status, SectionStatus csrStatus, CsrAction... actions) {
        return new PostPaymentStatus(
                OrderNumber.of("1"),
                OpenValue.of(status),
                new Product(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                new SingleDomain(Optional.empty()),
                Optional.empty(),
                Sections.of(new Csr(
                        Optional.empty(),
                        OpenValue.of(csrStatus),
                        Optional.empty(),
                        List.of(actions).stream().map(OpenValue::of).toList())),
                Map.of());
    }
}
