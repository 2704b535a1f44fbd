package io.github.sasp4j.fake;

import io.github.sasp4j.fake.internal.vendor.OrderState;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.fake.transition.Transition;
import io.github.sasp4j.fake.transition.TransitionRecord;
import io.github.sasp4j.fake.transition.VerificationCodes;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * An order of the fake: reads it without a call, and changes it. Thread-safe; a transition is
 * taken whole or not at all.
 */
public final class FakeOrder {

    private final OrderNumber number;
    private final OrderState state;
    private final InstantSource clock;

    FakeOrder(OrderNumber number, OrderState state, InstantSource clock) {
        this.number = number;
        this.state = state;
        this.clock = clock;
    }

    /** The order's number. */
    public OrderNumber number() {
        return number;
    }

    /** Where the order stands now. */
    public PostPaymentStatus status() {
        return state.look(clock.instant());
    }

    /** The customer, who acts at once. */
    public Customer customer() {
        return new Customer(atOnce());
    }

    /** The vendor's staff, who act at once. */
    public Staff staff() {
        return new Staff(atOnce());
    }

    /**
     * The vendor's staff, who will act when the clock has moved on so far. What the state does not allow by then is
     * refused by then, and stands in the {@link #history()}.
     */
    public Staff staffIn(Duration delay) {
        return new Staff(
                transition -> state.schedule(transition, clock.instant().plus(delay)));
    }

    /** The vendor's staff, who will act in so many working days: Monday to Friday, in UTC, without holidays. */
    public Staff staffInWorkingDays(int days) {
        return new Staff(transition -> state.schedule(transition, FakeClock.workingDaysAfter(clock.instant(), days)));
    }

    /** The code from the validation e-mail for a domain. */
    public String dcvCode(String domain) {
        return VerificationCodes.dcv(number, domain);
    }

    /** The code of the callback. */
    public String callbackCode() {
        return VerificationCodes.callback(number);
    }

    /** What has been done to the order and what was refused, the oldest first. */
    public List<TransitionRecord> history() {
        return state.history(clock.instant());
    }

    /** The documents that were uploaded for the order, the oldest first. */
    public List<ReceivedUpload> uploads() {
        return state.uploads();
    }

    private Transition.Executor atOnce() {
        return transition -> state.take(transition, clock.instant());
    }
}
