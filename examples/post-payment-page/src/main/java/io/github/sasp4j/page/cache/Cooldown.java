package io.github.sasp4j.page.cache;

import io.github.sasp4j.error.SaspException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The time in which credentials make no call, after the service reported a reached limit or denied them. Thread-safe. */
final class Cooldown {

    private final CachePolicy policy;
    private final Map<CallerKey, Until> active = new ConcurrentHashMap<>();

    Cooldown(CachePolicy policy) {
        this.policy = policy;
    }

    /** The failure that started the cooldown, and how long it still lasts; empty if calls may be made. */
    Optional<CachedOutcome> of(CallerKey caller, Instant now) {
        active.values().removeIf(until -> !now.isBefore(until.end()));
        return Optional.ofNullable(active.get(caller))
                .map(until -> new CachedOutcome(Optional.of(until.reason()), Duration.between(now, until.end())));
    }

    /** Starts a cooldown if the failure asks for one, and returns how long the failure is reused. */
    Duration after(CallerKey caller, SaspException failure, Instant now) {
        Duration cooldown = switch (failure.kind()) {
            case CALL_LIMIT_REACHED -> policy.callLimitCooldown();
            case ACCESS_DENIED -> policy.deniedCooldown();
            default -> Duration.ZERO;
        };
        if (!cooldown.isZero()) {
            active.put(caller, new Until(now.plus(cooldown), failure));
        }
        return cooldown.compareTo(policy.timeToLive()) > 0 ? cooldown : policy.timeToLive();
    }

    private record Until(Instant end, SaspException reason) {}
}
