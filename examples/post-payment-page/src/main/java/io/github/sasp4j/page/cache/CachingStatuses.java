package io.github.sasp4j.page.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The port with a cache and cooldowns in front. {@link #lookUp} reuses responses and failures; {@code fetch} always calls
 * the service, as uploads need a fresh token, but keeps to the cooldowns. Responses are shared between requests of the
 * same caller only. Thread-safe; closing it does not close the port.
 */
public final class CachingStatuses implements PostPaymentStatuses {

    private final PostPaymentStatuses statuses;
    private final CachePolicy policy;
    private final InstantSource clock;
    private final Cooldown cooldown;
    private final AsyncCache<OrderKey, CachedOutcome> outcomes;
    private final Cache<OrderKey, Snapshot> snapshots;

    public CachingStatuses(PostPaymentStatuses statuses, CachePolicy policy, InstantSource clock) {
        this.statuses = statuses;
        this.policy = policy;
        this.clock = clock;
        this.cooldown = new Cooldown(policy);
        Ticker ticker = () -> nanos(clock.instant());
        this.outcomes = Caffeine.newBuilder()
                .maximumSize(policy.orders())
                .executor(Runnable::run)
                .ticker(ticker)
                .expireAfter(Expiry.creating((OrderKey key, CachedOutcome outcome) -> outcome.timeToLive()))
                .buildAsync();
        this.snapshots = Caffeine.newBuilder()
                .maximumSize(policy.orders())
                .executor(Runnable::run)
                .ticker(ticker)
                .expireAfterWrite(policy.keepStale())
                .build();
    }

    /** The last known status of an order. Calls the service, and waits for it, if the last outcome is too old. */
    public StatusLookup lookUp(StatusRequest request) {
        OrderKey key = OrderKey.of(request);
        CachedOutcome outcome =
                outcomes.get(key, (missing, executor) -> call(key, request)).join();
        return new StatusLookup(Optional.ofNullable(snapshots.getIfPresent(key)), outcome.failure());
    }

    /** Makes the next lookup of an order call the service; the last known status is kept. */
    public void expire(OrderNumber order) {
        outcomes.synchronous().asMap().keySet().removeIf(key -> key.order().equals(order));
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        CallerKey caller = CallerKey.of(request);
        failIfCoolingDown(caller);
        try {
            return statuses.fetch(request);
        } catch (SaspException failure) {
            cooldown.after(caller, failure, clock.instant());
            throw failure;
        }
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        CallerKey caller = CallerKey.of(request);
        Optional<SaspException> reason = cooldown.of(caller, clock.instant()).flatMap(CachedOutcome::failure);
        if (reason.isPresent()) {
            return CompletableFuture.failedFuture(reason.get());
        }
        return statuses.fetchAsync(request).whenComplete((status, failure) -> {
            if (failure != null) {
                cooldown.after(caller, reason(failure), clock.instant());
            }
        });
    }

    @Override
    public void close() {}

    private void failIfCoolingDown(CallerKey caller) {
        cooldown.of(caller, clock.instant()).flatMap(CachedOutcome::failure).ifPresent(failure -> {
            throw failure;
        });
    }

    private CompletableFuture<CachedOutcome> call(OrderKey key, StatusRequest request) {
        Optional<CachedOutcome> coolingDown = cooldown.of(key.caller(), clock.instant());
        if (coolingDown.isPresent()) {
            return CompletableFuture.completedFuture(coolingDown.get());
        }
        return statuses.fetchAsync(request)
                .handle((status, failure) -> outcome(key, status, failure))
                .toCompletableFuture();
    }

    private CachedOutcome outcome(OrderKey key, @Nullable PostPaymentStatus status, @Nullable Throwable failure) {
        Instant now = clock.instant();
        if (status != null) {
            snapshots.put(key, new Snapshot(status, now));
            return new CachedOutcome(Optional.empty(), policy.timeToLive());
        }
        SaspException reason = reason(failure);
        return new CachedOutcome(Optional.of(reason), cooldown.after(key.caller(), reason, now));
    }

    private static SaspException reason(@Nullable Throwable failure) {
        Throwable bare = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (bare instanceof SaspException reason) {
            return reason;
        }
        throw new CompletionException("a port fails with nothing but its own errors", bare);
    }

    private static long nanos(Instant time) {
        return TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
    }
}
