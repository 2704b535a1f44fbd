package io.github.sasp4j.documentation;

import io.github.sasp4j.change.StatusChange;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderChange;
import io.github.sasp4j.watch.OrderWaiter;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WaitResult;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The guide's watch. */
final class FollowOrders {

    private FollowOrders() {}

    static OrderWatch watch(PostPaymentStatuses statuses, InstantSource clock, List<String> openOrders) {
        OrderWatch watch = OrderWatch.over(statuses, new InMemorySnapshotStore(), FollowOrders::tell, clock)
                .withBudget(8_000, Duration.ofDays(1));
        watch.watchAll(openOrders.stream().map(StatusRequest::of).toList());
        return watch;
    }

    private static void tell(OrderChange change) {
        for (StatusChange one : change.changes()) {
            System.out.println("Order " + change.after().orderNumber() + ": " + one.sentence());
        }
    }

    static WaitResult untilFinal(PostPaymentStatuses statuses, InstantSource clock) {
        return OrderWaiter.over(statuses, clock)
                .waitFor(StatusRequest.of("654824"), PostPaymentStatus::isFinal, Duration.ofDays(3));
    }
}
