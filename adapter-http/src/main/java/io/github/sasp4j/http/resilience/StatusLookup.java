package io.github.sasp4j.http.resilience;

import io.github.sasp4j.error.SaspException;
import java.util.Objects;
import java.util.Optional;

/**
 * The last known status of an order, and why there is no newer one. At least one of the two is present.
 *
 * @param snapshot the last known status; empty if there is none, or if it is too old
 * @param isFresh whether the status is no older than asked for
 * @param failure why the last call failed; empty if it did not
 */
public record StatusLookup(Optional<StatusSnapshot> snapshot, boolean isFresh, Optional<SaspException> failure) {

    /** Checks the lookup. */
    public StatusLookup {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(failure, "failure");
    }
}
