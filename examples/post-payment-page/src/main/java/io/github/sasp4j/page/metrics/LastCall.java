package io.github.sasp4j.page.metrics;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the last call ended and when. Thread-safe. */
@Component
public class LastCall {

    private final InstantSource clock;
    private final AtomicReference<@Nullable Ended> ended = new AtomicReference<>();

    LastCall(InstantSource clock) {
        this.clock = clock;
    }

    /** The outcome of a call and the time. */
    record Ended(String outcome, Instant at) {

        boolean well() {
            return outcome.equals("success") || outcome.equals("request_rejected");
        }
    }

    void note(String outcome) {
        ended.set(new Ended(outcome, clock.instant()));
    }

    Optional<Ended> get() {
        return Optional.ofNullable(ended.get());
    }
}
