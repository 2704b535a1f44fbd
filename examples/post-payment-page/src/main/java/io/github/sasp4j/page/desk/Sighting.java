package io.github.sasp4j.page.desk;

import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;

/**
 * Where an order stood, and when.
 *
 * @param status what the vendor told
 * @param at when he told it
 */
public record Sighting(PostPaymentStatus status, Instant at) {}
