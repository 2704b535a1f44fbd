package io.github.sasp4j.page.cache;

import io.github.sasp4j.error.SaspException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time that an account has to rest, for all orders, after the vendor has said so. Thread-safe. */
final class Cooldown {

    private final CachePolicy politeness;
    private final AtomicReference<@Nullable Until> until = new AtomicReference<>();

    Cooldown(CachePolicy politeness) {
        this.politeness = politeness;
    }

    private record Until(Instant end, SaspException reason) {}

    /** How a question ends now without being asked, if it must not be. */
    Optional<CachedOutcome> at(Instant now) {
        return Optional.ofNullable(until.get())
                .filter(rest -> now.isBefore(rest.end()))
                .map(rest -> new CachedOutcome(Optional.of(rest.reason()), Duration.between(now, rest.end())));
    }

    /** Notes a failure, and says for how long it stands. */
    Duration after(SaspException failure, Instant now) {
        Duration pause = switch (failure.kind()) {
            case CALL_LIMIT_REACHED -> politeness.callLimitPause();
            case ACCESS_DENIED -> politeness.deniedPause();
            default -> Duration.ZERO;
        };
        if (!pause.isZero()) {
            until.set(new Until(now.plus(pause), failure));
        }
        return pause.compareTo(politeness.atMostEvery()) > 0 ? pause : politeness.atMostEvery();
    }
}
