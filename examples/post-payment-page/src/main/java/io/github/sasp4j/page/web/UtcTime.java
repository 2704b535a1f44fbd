package io.github.sasp4j.page.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times for visitors without a script, which shows them in the visitor's own zone. */
final class UtcTime {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

    private UtcTime() {}

    /** A time to the minute, with its date if that is not today's. */
    static String of(Instant time, Instant now, Locale locale) {
        OffsetDateTime at = time.atOffset(ZoneOffset.UTC);
        String minute = MINUTE.format(at);
        if (at.toLocalDate().equals(now.atOffset(ZoneOffset.UTC).toLocalDate())) {
            return minute;
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(at)
                + ", " + minute;
    }
}
