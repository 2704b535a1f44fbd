package io.github.sasp4j.http.resilience;

import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;
import java.util.Objects;

/**
 * A status with the time at which it was fetched.
 *
 * @param status the status
 * @param fetchedAt when it was fetched
 */
public record StatusSnapshot(PostPaymentStatus status, Instant fetchedAt) {

    /** Checks the snapshot. */
    public StatusSnapshot {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(fetchedAt, "fetchedAt");
    }
}
