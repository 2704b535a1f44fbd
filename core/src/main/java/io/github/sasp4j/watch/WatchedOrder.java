package io.github.sasp4j.watch;

import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;

/** One order in a watch. Guarded by the watch's lock. */
final class WatchedOrder {

    final StatusRequest request;
    final long sequence;
    long dueMillis;

    /** When the call that is under way was due, and whether it was urgent. */
    long takenDueMillis;

    boolean takenUrgent;

    /** Whether its next call comes before those that are only due. */
    boolean urgent;

    /** What the order needs of the {@link CallPlan}. */
    long rate;

    long lastChangeMillis;
    int failures;
    boolean underWay;
    boolean removed;

    WatchedOrder(StatusRequest request, long sequence, Instant due) {
        this.request = request;
        this.sequence = sequence;
        this.dueMillis = due.toEpochMilli();
        this.lastChangeMillis = dueMillis;
    }

    boolean urgent() {
        return urgent;
    }

    long dueMillis() {
        return dueMillis;
    }

    long sequence() {
        return sequence;
    }

    CheckState state() {
        return new CheckState(Instant.ofEpochMilli(lastChangeMillis), failures);
    }

    void keep(CheckState state) {
        lastChangeMillis = state.lastChange().toEpochMilli();
        failures = state.failures();
    }

    Instant due() {
        return Instant.ofEpochMilli(dueMillis);
    }
}
