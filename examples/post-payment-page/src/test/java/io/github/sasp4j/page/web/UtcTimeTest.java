package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UtcTimeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void aTimeOfTodayHasNoDate() {
        assertThat(UtcTime.of(Instant.parse("2026-03-02T00:01:30Z"), NOW, Locale.ENGLISH))
                .isEqualTo("00:01 UTC");
    }

    @Test
    void aTimeOfAnotherDayHasItsDateInTheVisitorsLanguage() {
        Instant yesterday = Instant.parse("2026-03-01T23:59:59Z");

        assertThat(UtcTime.of(yesterday, NOW, Locale.ENGLISH)).isEqualTo("Mar 1, 2026, 23:59 UTC");
        assertThat(UtcTime.of(yesterday, NOW, Locale.GERMAN)).isEqualTo("01.03.2026, 23:59 UTC");
    }
}
