package io.github.sasp4j.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which order is fetched next. */
class DueOrdersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final DueOrders orders = new DueOrders();

    @Test
    void ordersAreTakenWhenTheyAreDueTheOldestFirst() {
        add("late", 20);
        add("early", 10);
        add("early-too", 10);

        assertThat(orders.take(NOON.plusSeconds(9))).isEmpty();
        assertThat(orders.nextDue()).contains(NOON.plusSeconds(10));
        assertThat(takenAt(15)).containsExactly("early", "early-too");
        assertThat(orders.underWay()).isEqualTo(2);
        assertThat(orders.size()).isEqualTo(3);
    }

    @Test
    void anOrderIsWatchedOnce() {
        add("a", 10);
        add("a", 20);

        assertThat(orders.size()).isEqualTo(1);
        assertThat(takenAt(30)).containsExactly("a");
    }

    @Test
    void anUrgentOrderComesFirst() {
        add("a", 0);
        add("b", 60);
        orders.next(number("b"), NOON);

        assertThat(takenAt(1)).containsExactly("b", "a");
    }

    @Test
    void anOrderIsMovedForwardAndNeverBack() {
        add("a", 30);
        orders.sooner(number("a"), NOON.plusSeconds(40));
        assertThat(orders.nextDue()).contains(NOON.plusSeconds(30));

        orders.sooner(number("a"), NOON.plusSeconds(20));
        orders.sooner(number("unknown"), NOON);

        assertThat(orders.nextDue()).contains(NOON.plusSeconds(20));
    }

    @Test
    void anOrderThatWasFetchedIsDueAgainLater() {
        add("a", 0);
        WatchedOrder taken = orders.take(NOON).orElseThrow();
        orders.reschedule(taken, NOON.plusSeconds(60));

        assertThat(orders.underWay()).isZero();
        assertThat(orders.nextDue()).contains(NOON.plusSeconds(60));
    }

    @Test
    void aHintThatComesDuringACallIsNotLost() {
        add("a", 0);
        WatchedOrder taken = orders.take(NOON).orElseThrow();
        orders.next(number("a"), NOON.plusSeconds(1));
        orders.reschedule(taken, NOON.plusSeconds(3600));

        assertThat(takenAt(1)).containsExactly("a");
    }

    @Test
    void anOrderWhoseCallWasNotMadeKeepsItsPlace() {
        add("a", 0);
        add("b", 1);
        orders.next(number("b"), NOON);
        WatchedOrder taken = orders.take(NOON).orElseThrow();
        orders.putBack(taken);

        assertThat(orders.underWay()).isZero();
        assertThat(takenAt(5)).containsExactly("b", "a");
    }

    @Test
    void anOrderThatIsWatchedNoMoreIsNotTakenNorRescheduled() {
        add("a", 0);
        add("b", 0);
        WatchedOrder taken = orders.take(NOON).orElseThrow();

        assertThat(orders.remove(number("a"))).contains(taken);
        assertThat(orders.remove(number("a"))).isEmpty();
        orders.reschedule(taken, NOON);
        assertThat(takenAt(5)).containsExactly("b");
        assertThat(orders.size()).isEqualTo(1);
    }

    @Test
    void aFinalOrderIsWatchedNoMore() {
        add("a", 0);
        orders.finish(orders.take(NOON).orElseThrow());

        assertThat(orders.size()).isZero();
        assertThat(orders.underWay()).isZero();
        assertThat(orders.nextDue()).isEmpty();
    }

    @Test
    void theOldestIsTheOneThatIsDueLongestEvenIfAnUrgentOneComesBeforeIt() {
        add("a", 0);
        add("b", 60);
        assertThat(orders.oldest().orElseThrow().request.orderNumber()).isEqualTo(number("a"));
        orders.next(number("b"), NOON.plusSeconds(30));

        assertThat(orders.oldest().orElseThrow().request.orderNumber()).isEqualTo(number("a"));
        assertThat(new DueOrders().oldest()).isEmpty();
    }

    @Test
    void theStateOfAnOrderBeginsWithoutFailures() {
        assertThat(CheckState.startingAt(NOON)).isEqualTo(new CheckState(NOON, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckState(NOON, -1));
    }

    private void add(String number, int seconds) {
        orders.add(StatusRequest.of(number), NOON.plusSeconds(seconds));
    }

    private List<String> takenAt(int seconds) {
        List<String> taken = new ArrayList<>();
        for (var next = orders.take(NOON.plusSeconds(seconds));
                next.isPresent();
                next = orders.take(NOON.plusSeconds(seconds))) {
            taken.add(next.get().request.orderNumber().text());
        }
        return taken;
    }

    private static OrderNumber number(String text) {
        return OrderNumber.of(text);
    }
}
