package io.github.sasp4j.fake;

import io.github.sasp4j.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * The faults that a fake has been told to have. There are none until it is told. The first fault that fits a call is
 * the one that it meets. Thread-safe.
 */
public final class Faults {

    private final CopyOnWriteArrayList<FaultRule> rules = new CopyOnWriteArrayList<>();

    Faults() {}

    /** Faults that any call can meet. */
    public Scope everywhere() {
        return new Scope(call -> true);
    }

    /** Faults of calls for one order. */
    public Scope forOrder(OrderNumber order) {
        return new Scope(call -> call.orderNumber().equals(order.text()));
    }

    /** Faults of calls of one account, by its login name. */
    public Scope forAccount(String loginName) {
        return new Scope(call -> call.account().filter(loginName::equals).isPresent());
    }

    /** Puts an end to all faults. */
    public void clear() {
        rules.clear();
    }

    Optional<Fault> meet(ReceivedCall call) {
        for (FaultRule rule : rules) {
            if (rule.strikes(call)) {
                return Optional.of(rule.fault());
            }
        }
        return Optional.empty();
    }

    /** Which calls can meet a fault. */
    public final class Scope {

        private final Predicate<ReceivedCall> applies;

        private Scope(Predicate<ReceivedCall> applies) {
            this.applies = applies;
        }

        /** The next calls meet the fault. */
        public void next(int calls, Fault fault) {
            rules.add(FaultRule.times(applies, calls, fault));
        }

        /** Every call meets the fault, until {@link Faults#clear()}. */
        public void always(Fault fault) {
            rules.add(FaultRule.always(applies, fault));
        }

        /** Every call within a time meets the fault; an outage, by the fake's clock. */
        public void during(Instant from, Duration length, Fault fault) {
            Instant until = from.plus(length);
            rules.add(FaultRule.always(
                    applies.and(call -> !call.at().isBefore(from) && call.at().isBefore(until)), fault));
        }
    }
}
