package com.example.hosting;

import java.time.Duration;

/**
 * How long outcomes are reused.
 *
 * @param forResponse how long a response is reused for an order
 * @param forDenial how long a denied access makes no further call: repeating it can lock the account
 */
public record CacheTimes(Duration forResponse, Duration forDenial) {

    /** @throws IllegalArgumentException if one is negative */
    public CacheTimes {
        if (forResponse.isNegative() || forDenial.isNegative()) {
            throw new IllegalArgumentException("forResponse and forDenial: not negative");
        }
    }
}
