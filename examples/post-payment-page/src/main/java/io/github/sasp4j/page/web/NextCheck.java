package io.github.sasp4j.page.web;

import io.github.sasp4j.error.SaspException;
import java.time.Duration;
import java.time.Instant;

/**
 * When an open page sends a request again after a failure.
 *
 * @param delay how long it waits
 * @param at the time
 */
record NextCheck(Duration delay, Instant at) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** After a failure: not before the service's own time, and not in a hurry. */
    static NextCheck after(SaspException failure, Duration refreshEvery, Instant now) {
        Duration delay = longer(failure.retryAfter().orElse(SHORTEST), longer(refreshEvery, SHORTEST));
        return new NextCheck(delay, now.plus(delay));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
