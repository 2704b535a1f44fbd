package io.github.sasp4j.watch;

import io.github.sasp4j.change.StatusChange;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of an order that the watch has seen, or the first status of it.
 *
 * @param before the status that was stored; empty at the first status
 * @param after the status now
 * @param changes what differs; empty at the first status
 * @param at when it was seen
 */
public record OrderChange(
        Optional<PostPaymentStatus> before, PostPaymentStatus after, List<StatusChange> changes, Instant at) {

    /** Checks and copies the parts. */
    public OrderChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(at, "at");
        changes = List.copyOf(changes);
    }

    /** Whether this is the first status of the order. */
    public boolean isFirst() {
        return before.isEmpty();
    }
}
