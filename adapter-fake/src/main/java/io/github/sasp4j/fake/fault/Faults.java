package io.github.sasp4j.fake.fault;

import io.github.sasp4j.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;

/**
 * The planned faults of a fake. There are none by default. A call meets the first planned fault that applies to it.
 * Thread-safe.
 */
public interface Faults {

    /** Faults for all calls. */
    Scope everywhere();

    /** Faults for calls about one order. */
    Scope forOrder(OrderNumber order);

    /** Faults for calls of one account, by its login name. */
    Scope forAccount(String loginName);

    /** The next upload that has no fault yet meets this one. */
    void nextUpload(UploadFault fault);

    /** Removes all faults of calls; those of uploads stay. */
    void clear();

    /** The calls that can meet a fault. */
    interface Scope {

        /**
         * The next calls meet the fault.
         *
         * @throws IllegalArgumentException if the number of calls is less than 1
         */
        void next(int calls, Fault fault);

        /** Every call meets the fault, until {@link Faults#clear()}. */
        void always(Fault fault);

        /** Every call within a time meets the fault: an outage, by the fake's clock. */
        void during(Instant from, Duration length, Fault fault);
    }
}
