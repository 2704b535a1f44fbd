package com.example.hosting;

import java.time.Duration;

/**
 * How long a response is good enough.
 *
 * @param afterAnswer how long an order that was looked at is not looked at again
 * @param afterDenial how long an access that was denied is not tried again: repeating it can lock the account
 */
public record CacheTimes(Duration afterAnswer, Duration afterDenial) {

    /** @throws IllegalArgumentException if one is negative */
    public CacheTimes {
        if (afterAnswer.isNegative() || afterDenial.isNegative()) {
            throw new IllegalArgumentException("afterAnswer and afterDenial: not negative");
        }
    }
}
