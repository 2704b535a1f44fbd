package io.github.sasp4j.page.demo;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.act.Customer;
import io.github.sasp4j.fake.act.Desk;
import io.github.sasp4j.fake.act.Staff;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;

/**
 * Those who act on an order.
 *
 * @param customer the customer
 * @param staff the vendor's staff
 */
record Hands(Customer customer, Staff staff) {

    static Hands on(FakeOrder order) {
        return new Hands(order.customer(), order.staff());
    }

    /** Hands that find out whether an act would be allowed, and change nothing. */
    static Hands rehearsing(PostPaymentStatus order, Instant now) {
        Desk rehearsal = act -> act.on(order, now);
        return new Hands(new Customer(rehearsal), new Staff(rehearsal));
    }
}
