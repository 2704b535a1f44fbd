package io.github.sasp4j.page.web;

import io.github.sasp4j.error.SaspException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When an open page sends a request again after a failure.
 *
 * @param delay how long it waits
 * @param at the time
 */
record NextCheck(Duration delay, Instant at) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** After a failure: not before the service's own time, and not in a hurry. */
    static NextCheck after(SaspException failure, Duration refreshEvery, Instant now) {
        Duration delay = longer(failure.retryAfter().orElse(SHORTEST), longer(refreshEvery, SHORTEST));
        return new NextCheck(delay, now.plus(delay));
    }

    /** The time for visitors without a script, which shows it in their own zone. */
    public String utc() {
        return utc(at);
    }

    /** Another time in the same form. */
    static String utc(Instant time) {
        return MINUTE.format(time);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
