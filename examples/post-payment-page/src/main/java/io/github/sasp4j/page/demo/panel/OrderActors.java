package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.fake.transition.Transition;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;

/**
 * Those who act on an order.
 *
 * @param customer the customer
 * @param staff the vendor's staff
 */
record OrderActors(Customer customer, Staff staff) {

    static OrderActors on(FakeOrder order) {
        return new OrderActors(order.customer(), order.staff());
    }

    /** OrderActors that find out whether an action would be allowed, and change nothing. */
    static OrderActors rehearsing(PostPaymentStatus order, Instant now) {
        Transition.Executor rehearsal = action -> action.on(order, now);
        return new OrderActors(new Customer(rehearsal), new Staff(rehearsal));
    }
}
