package io.github.sasp4j.page.cache;

import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;

/**
 * A status with the time at which it was fetched.
 *
 * @param status the status
 * @param fetchedAt when it was fetched
 */
public record Snapshot(PostPaymentStatus status, Instant fetchedAt) {}
