package io.github.sasp4j.port;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Limits of a single call, for ports that have a cache, deadlines or retries of their own. A port without them, such as
 * one in memory, ignores these options. Immutable.
 *
 * @param deadline the longest time for the call with its waits and retries; empty for the port's own
 * @param maxAge the greatest age of a status that was fetched before; empty for the port's own
 * @param maxAttempts the highest number of attempts; empty for the port's own
 * @param waitsForLimit whether the call waits while its account may make none, as after the call limit was reached; it
 *     fails at once if not, and if the wait is longer than the deadline
 */
public record CallOptions(
        Optional<Duration> deadline, Optional<Duration> maxAge, OptionalInt maxAttempts, boolean waitsForLimit) {

    private static final CallOptions DEFAULTS =
            new CallOptions(Optional.empty(), Optional.empty(), OptionalInt.empty(), false);

    /** Checks the options. */
    public CallOptions {
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(maxAge, "maxAge");
        Objects.requireNonNull(maxAttempts, "maxAttempts");
        if (deadline.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw new IllegalArgumentException("deadline: longer than nothing");
        }
        if (maxAge.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("maxAge: not negative");
        }
        if (maxAttempts.isPresent() && maxAttempts.getAsInt() < 1) {
            throw new IllegalArgumentException("maxAttempts: at least 1");
        }
    }

    /** The port's own limits. */
    public static CallOptions defaults() {
        return DEFAULTS;
    }

    /** These options with a deadline. */
    public CallOptions withDeadline(Duration time) {
        return new CallOptions(Optional.of(time), maxAge, maxAttempts, waitsForLimit);
    }

    /** These options with a greatest age; zero requires a call. */
    public CallOptions withMaxAge(Duration age) {
        return new CallOptions(deadline, Optional.of(age), maxAttempts, waitsForLimit);
    }

    /** These options with a number of attempts; 1 means no retry. */
    public CallOptions withMaxAttempts(int attempts) {
        return new CallOptions(deadline, maxAge, OptionalInt.of(attempts), waitsForLimit);
    }

    /** These options with a wait while the account may make no call, for work that nobody waits for at a screen. */
    public CallOptions waitingForLimit() {
        return new CallOptions(deadline, maxAge, maxAttempts, true);
    }
}
