/**
 * Sending documents for an order, from its status to the receipt: which access is used, and when a fresh one is fetched.
 * It stands on the ports; how they reach the vendor must not get in here.
 */
@NullMarked
package io.github.sasp4j.submission;

import org.jspecify.annotations.NullMarked;
