package io.github.sasp4j.http.resilience;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The last known status of each order, and the last failure since. Thread-safe. */
final class Snapshots {

    private final InstantSource clock;
    private final Cache<OrderKey, StatusSnapshot> snapshots;
    private final Cache<OrderKey, SaspException> failures;
    private final Set<OrderKey> expired = ConcurrentHashMap.newKeySet();

    Snapshots(ResilienceConfig config) {
        this.clock = config.clock();
        this.snapshots = cache(config);
        this.failures = cache(config);
    }

    Optional<StatusSnapshot> find(OrderKey key) {
        return Optional.ofNullable(snapshots.getIfPresent(key));
    }

    Optional<SaspException> lastFailure(OrderKey key) {
        return Optional.ofNullable(failures.getIfPresent(key));
    }

    boolean isWithin(OrderKey key, StatusSnapshot known, Duration age) {
        return !age.isZero()
                && !expired.contains(key)
                && Duration.between(known.fetchedAt(), clock.instant()).compareTo(age) < 0;
    }

    /** A status that was fetched now. */
    StatusSnapshot now(PostPaymentStatus status) {
        return new StatusSnapshot(status, clock.instant());
    }

    void ended(OrderKey key, @Nullable PostPaymentStatus status, @Nullable Throwable failure) {
        if (status != null) {
            snapshots.put(key, now(status));
            failures.invalidate(key);
            expired.remove(key);
        } else if (failure instanceof SaspException known) {
            failures.put(key, known);
        }
    }

    void expire(OrderNumber order) {
        snapshots.asMap().keySet().stream()
                .filter(key -> key.order().equals(order))
                .forEach(expired::add);
    }

    void clear() {
        snapshots.invalidateAll();
        failures.invalidateAll();
        expired.clear();
    }

    private <T> Cache<OrderKey, T> cache(ResilienceConfig config) {
        return Caffeine.newBuilder()
                .maximumSize(config.maxOrders())
                .expireAfterWrite(config.keepStale())
                .executor(Runnable::run)
                .ticker(() -> nanos(clock.instant()))
                .evictionListener((@Nullable OrderKey key, @Nullable T value, RemovalCause cause) -> {
                    if (key != null) {
                        expired.remove(key);
                    }
                })
                .build();
    }

    private static long nanos(Instant time) {
        return TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
    }
}
