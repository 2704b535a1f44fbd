package io.github.sasp4j.fleet;

import io.github.sasp4j.watch.CheckState;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the scheduler keeps for an order between two checks.
 *
 * @param lastChange when a check last saw a change
 * @param failures how many checks in a row have failed
 */
record OrderTask(Instant lastChange, int failures) implements Serializable {

    static OrderTask of(CheckState state) {
        return new OrderTask(state.lastChange(), state.failures());
    }

    CheckState state() {
        return new CheckState(lastChange, failures);
    }
}
