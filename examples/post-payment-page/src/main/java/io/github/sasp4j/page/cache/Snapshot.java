package io.github.sasp4j.page.cache;

import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;

/**
 * Where an order stood, and when.
 *
 * @param status what the vendor told
 * @param at when he told it
 */
public record Snapshot(PostPaymentStatus status, Instant at) {}
