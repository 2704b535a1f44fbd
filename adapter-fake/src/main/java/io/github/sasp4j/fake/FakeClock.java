package io.github.sasp4j.fake;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;

/** A clock that stands still until a test moves it, and never backwards. Thread-safe. */
public final class FakeClock implements InstantSource {

    private volatile Instant now;

    private FakeClock(Instant start) {
        this.now = Objects.requireNonNull(start, "start");
    }

    /** A clock that stands at a time. */
    public static FakeClock at(Instant start) {
        return new FakeClock(start);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /**
     * Moves the clock on.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public synchronized void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a clock does not go back by " + duration);
        }
        now = now.plus(duration);
    }

    /** Moves the clock on by working days. */
    public synchronized void advanceWorkingDays(int days) {
        now = workingDaysAfter(now, days);
    }

    /** The time of day so many working days later: Monday to Friday, in UTC, without holidays. */
    static Instant workingDaysAfter(Instant start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a clock does not go back by " + days + " working days");
        }
        ZonedDateTime day = start.atZone(ZoneOffset.UTC);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.toInstant();
    }
}
