package io.github.sasp4j.architecture.counterexample;

import java.time.Instant;

/** Reads a clock that was not passed in, and is a class where values should be. */
public final class ReadsTheClock {

    private ReadsTheClock() {}

    /** The time by the system's clock. */
    public static Instant time() {
        return Instant.now();
    }
}
