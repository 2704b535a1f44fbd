package io.github.sasp4j.http.internal.client;

import java.time.Duration;

/** Checks a time that a configuration is given. Stateless. */
public final class TimeSetting {

    private TimeSetting() {}

    /**
     * The time.
     *
     * @param name of the setting
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static Duration positive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + ": longer than nothing, not " + time);
        }
        return time;
    }
}
