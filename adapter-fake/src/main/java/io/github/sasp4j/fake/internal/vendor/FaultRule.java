package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.received.ReceivedCall;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** One fault, which calls can meet it, and how often it still does. */
final class FaultRule {

    private static final int WITHOUT_END = -1;

    private final Predicate<ReceivedCall> scope;
    private final AtomicInteger left;
    private final Fault fault;

    private FaultRule(Predicate<ReceivedCall> scope, int left, Fault fault) {
        this.scope = scope;
        this.left = new AtomicInteger(left);
        this.fault = Objects.requireNonNull(fault, "fault");
    }

    static FaultRule times(Predicate<ReceivedCall> scope, int times, Fault fault) {
        if (times < 1) {
            throw new IllegalArgumentException("times: at least 1, not " + times);
        }
        return new FaultRule(scope, times, fault);
    }

    static FaultRule always(Predicate<ReceivedCall> scope, Fault fault) {
        return new FaultRule(scope, WITHOUT_END, fault);
    }

    boolean applies(ReceivedCall call) {
        return scope.test(call)
                && (left.get() == WITHOUT_END || left.getAndUpdate(count -> Math.max(count - 1, 0)) > 0);
    }

    boolean isUsedUp() {
        return left.get() == 0;
    }

    Fault fault() {
        return fault;
    }
}
