package io.github.sasp4j.page.cache;

import java.time.Duration;

/**
 * How politely the vendor is asked. He publishes no figure; siblings of the operation ask for minutes.
 *
 * @param atMostEvery how long a response, good or bad, stands before the vendor is asked for that order again
 * @param callLimitPause how long nothing is asked after the call limit was reached, which counts for the account
 * @param deniedPause how long nothing is asked after a login was denied, as repeating it can lock the account
 * @param keep how long the last known state of an order is kept
 * @param orders of how many orders it is kept
 */
public record CachePolicy(
        Duration atMostEvery, Duration callLimitPause, Duration deniedPause, Duration keep, int orders) {

    public CachePolicy {
        if (atMostEvery.isNegative() || callLimitPause.isNegative() || deniedPause.isNegative()) {
            throw new IllegalArgumentException("a pause is not negative");
        }
        if (keep.isNegative() || keep.isZero() || orders < 1) {
            throw new IllegalArgumentException("keep and orders: more than none");
        }
    }

    /** The same for an account that needs no rest, as a fake's. */
    public CachePolicy withoutPauses() {
        return new CachePolicy(atMostEvery, Duration.ZERO, Duration.ZERO, keep, orders);
    }
}
