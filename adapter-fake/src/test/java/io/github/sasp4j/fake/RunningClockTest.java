package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RunningClockTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final FakeClock below = FakeClock.at(START);
    private final RunningClock clock = new RunningClock(below);

    @Test
    void itGoesOnWithTheOtherClockAheadOfItByWhatItWasAdvanced() {
        clock.advance(Duration.ofHours(2));
        below.advance(Duration.ofMinutes(5));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(125)));
    }

    @Test
    void itDoesNotGoBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)));
    }
}
