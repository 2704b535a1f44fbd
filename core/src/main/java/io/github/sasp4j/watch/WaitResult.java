package io.github.sasp4j.watch;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How waiting for an order has ended.
 *
 * @param outcome why it has ended
 * @param last the last status that was fetched; empty if none could be
 * @param timeline what has changed meanwhile, the first status included
 * @param failures the failed calls, the oldest first, 100 at most
 */
public record WaitResult(
        Outcome outcome, Optional<PostPaymentStatus> last, List<OrderChange> timeline, List<SaspException> failures) {

    /** Checks and copies the parts. */
    public WaitResult {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(last, "last");
        timeline = List.copyOf(timeline);
        failures = List.copyOf(failures);
    }

    /** Whether the condition holds. */
    public boolean isMet() {
        return outcome == Outcome.MET;
    }

    /** Why waiting has ended. */
    public enum Outcome {
        /** The condition holds. */
        MET,
        /** The deadline has passed. */
        DEADLINE,
        /** The order is final, and the condition does not hold. */
        FINAL,
        /** A call has failed in a way that waiting cannot help: a denied login, an unknown order. */
        FAILED,
        /** The waiting thread was interrupted; its interrupt status is set. */
        INTERRUPTED
    }
}
