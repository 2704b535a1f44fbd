package io.github.sasp4j.page.cache;

import java.time.Duration;

/**
 * How often the service is called. The CA publishes no call limit; its sibling operations ask for minutes between calls.
 *
 * @param timeToLive how long a response or a failure is reused before the service is called for that order again
 * @param callLimitCooldown how long an account makes no call after it reached the call limit
 * @param deniedCooldown how long credentials make no call after they were denied: repeating them can lock the account
 * @param keepStale how long the last known status of an order is kept
 * @param orders for how many orders statuses are kept
 */
public record CachePolicy(
        Duration timeToLive, Duration callLimitCooldown, Duration deniedCooldown, Duration keepStale, int orders) {

    public CachePolicy {
        if (timeToLive.isNegative() || callLimitCooldown.isNegative() || deniedCooldown.isNegative()) {
            throw new IllegalArgumentException("timeToLive and cooldowns: not negative");
        }
        if (keepStale.isNegative() || keepStale.isZero() || orders < 1) {
            throw new IllegalArgumentException("keepStale and orders: greater than 0");
        }
    }

    /** The same policy without cooldowns, as for a fake. */
    public CachePolicy withoutCooldowns() {
        return new CachePolicy(timeToLive, Duration.ZERO, Duration.ZERO, keepStale, orders);
    }
}
