package io.github.sasp4j.watch;

import java.time.Instant;
import java.util.Objects;

/**
 * What {@link OrderCheck} has to know of the checks before. A scheduler keeps it between two checks of an order.
 *
 * @param lastChange when a check last saw a change, or when the order was first due
 * @param failures how many checks in a row have failed
 */
public record CheckState(Instant lastChange, int failures) {

    /** Checks the state. */
    public CheckState {
        Objects.requireNonNull(lastChange, "lastChange");
        if (failures < 0) {
            throw new IllegalArgumentException("failures: not negative");
        }
    }

    /** The state of an order that was not checked yet. */
    public static CheckState startingAt(Instant firstDue) {
        return new CheckState(firstDue, 0);
    }
}
