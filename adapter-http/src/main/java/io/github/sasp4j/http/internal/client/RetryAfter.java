package io.github.sasp4j.http.internal.client;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** Reads the header {@code Retry-After} (RFC 9110, section 10.2.3) in both forms: seconds, or a date. */
public final class RetryAfter {

    /** A longer time is taken for a mistake, or for malice. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RetryAfter() {}

    /** The time that a response asks to wait; empty if it names none, or none that can be read. */
    public static Optional<Duration> of(Headers headers) {
        return Optional.ofNullable(headers.get("Retry-After")).flatMap(value -> parse(value, Instant.now()));
    }

    private static Optional<Duration> parse(String header, Instant now) {
        String value = header.strip();
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(capped(Duration.ofSeconds(Long.parseLong(value))));
        }
        try {
            Instant end = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(capped(Duration.between(now, end)));
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }

    private static Duration capped(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
