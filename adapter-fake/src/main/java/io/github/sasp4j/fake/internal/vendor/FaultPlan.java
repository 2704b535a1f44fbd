package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.fault.Faults;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Keeps planned faults and assigns them to calls and uploads. Thread-safe. */
public final class FaultPlan implements Faults {

    private final CopyOnWriteArrayList<FaultRule> rules = new CopyOnWriteArrayList<>();
    private final Queue<UploadFault> uploadFaults = new ConcurrentLinkedQueue<>();

    @Override
    public Scope everywhere() {
        return new PlannedScope(call -> true);
    }

    @Override
    public Scope forOrder(OrderNumber order) {
        return new PlannedScope(call -> call.orderNumber().equals(order.text()));
    }

    @Override
    public Scope forAccount(String loginName) {
        return new PlannedScope(call -> call.account().filter(loginName::equals).isPresent());
    }

    @Override
    public void nextUpload(UploadFault fault) {
        uploadFaults.add(Objects.requireNonNull(fault, "fault"));
    }

    @Override
    public void clear() {
        rules.clear();
    }

    /** Removes those of uploads too. */
    void reset() {
        clear();
        uploadFaults.clear();
    }

    /** The fault that a call meets; one of a limited number is used up. */
    Optional<Fault> takeFor(ReceivedCall call) {
        for (FaultRule rule : rules) {
            if (rule.applies(call)) {
                if (rule.isUsedUp()) {
                    rules.remove(rule);
                }
                return Optional.of(rule.fault());
            }
        }
        return Optional.empty();
    }

    /** The fault that the upload which starts now meets; it is used up. */
    public Optional<UploadFault> takeForUpload() {
        return Optional.ofNullable(uploadFaults.poll());
    }

    private final class PlannedScope implements Scope {

        private final Predicate<ReceivedCall> scope;

        private PlannedScope(Predicate<ReceivedCall> scope) {
            this.scope = scope;
        }

        @Override
        public void next(int calls, Fault fault) {
            rules.add(FaultRule.times(scope, calls, fault));
        }

        @Override
        public void always(Fault fault) {
            rules.add(FaultRule.always(scope, fault));
        }

        @Override
        public void during(Instant from, Duration length, Fault fault) {
            Instant until = from.plus(length);
            rules.add(FaultRule.always(
                    scope.and(call -> !call.at().isBefore(from) && call.at().isBefore(until)), fault));
        }
    }
}
