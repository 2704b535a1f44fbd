package io.github.sasp4j.fake.wire.internal.control;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.fake.transition.Transition;

/**
 * Those who perform transitions.
 *
 * @param customer the customer of an order
 * @param staff the vendor's staff
 */
record Actors(Customer customer, Staff staff) {

    static Actors on(FakeOrder order) {
        return new Actors(order.customer(), order.staff());
    }

    static Actors with(Transition.Executor executor) {
        return new Actors(new Customer(executor), new Staff(executor));
    }
}
