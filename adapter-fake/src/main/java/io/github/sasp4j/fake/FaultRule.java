package io.github.sasp4j.fake;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** One fault, which calls can meet it, and how often it still does. */
final class FaultRule {

    private static final int WITHOUT_END = -1;

    private final Predicate<ReceivedCall> applies;
    private final AtomicInteger left;
    private final Fault fault;

    private FaultRule(Predicate<ReceivedCall> applies, int left, Fault fault) {
        this.applies = applies;
        this.left = new AtomicInteger(left);
        this.fault = Objects.requireNonNull(fault, "fault");
    }

    static FaultRule times(Predicate<ReceivedCall> applies, int times, Fault fault) {
        if (times < 1) {
            throw new IllegalArgumentException("a fault strikes at least once, not " + times + " times");
        }
        return new FaultRule(applies, times, fault);
    }

    static FaultRule always(Predicate<ReceivedCall> applies, Fault fault) {
        return new FaultRule(applies, WITHOUT_END, fault);
    }

    boolean strikes(ReceivedCall call) {
        return applies.test(call)
                && (left.get() == WITHOUT_END || left.getAndUpdate(count -> Math.max(count - 1, 0)) > 0);
    }

    Fault fault() {
        return fault;
    }
}
