package io.github.sasp4j.watch;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check of an order has come to.
 *
 * @param interval the time until the next check; empty if the order is final
 * @param state for the next check
 */
public record CheckResult(Outcome outcome, Optional<Duration> interval, CheckState state) {

    /** Checks the parts. */
    public CheckResult {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(state, "state");
    }

    /** How a check can end. */
    public enum Outcome {
        /** The status is known and stored. */
        STORED,
        /** The order is final: it needs no further check. */
        FINAL,
        /** The listener or the store has thrown: the change is told again. */
        UNPROCESSED,
        /** The status could not be fetched. */
        FAILED,
        /** The call limit is reached: no order of the account is to be checked before the interval has passed. */
        LIMIT_REACHED
    }
}
