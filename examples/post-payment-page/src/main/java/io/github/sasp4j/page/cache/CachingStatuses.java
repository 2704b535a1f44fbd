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
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where all visitors ask for orders. However many ask for one at the same time, the vendor is asked once, and not again
 * until the response is old enough; a failure is a response too. Thread-safe.
 */
public final class CachingStatuses {

    private final PostPaymentStatuses statuses;
    private final CachePolicy politeness;
    private final InstantSource clock;
    private final Cooldown rest;
    private final AsyncCache<OrderNumber, CachedOutcome> answers;
    private final Cache<OrderNumber, Snapshot> sightings;

    /** A desk before a port, which it does not close. */
    public CachingStatuses(PostPaymentStatuses statuses, CachePolicy politeness, InstantSource clock) {
        this.statuses = statuses;
        this.politeness = politeness;
        this.clock = clock;
        this.rest = new Cooldown(politeness);
        Ticker ticker = () -> nanos(clock.instant());
        this.answers = Caffeine.newBuilder()
                .maximumSize(politeness.orders())
                .executor(Runnable::run)
                .ticker(ticker)
                .expireAfter(Expiry.creating((OrderNumber order, CachedOutcome answer) -> answer.standsFor()))
                .buildAsync();
        this.sightings = Caffeine.newBuilder()
                .maximumSize(politeness.orders())
                .executor(Runnable::run)
                .ticker(ticker)
                .expireAfterWrite(politeness.keep())
                .build();
    }

    /** What there is to show for an order now. Waits for the vendor if he has to be asked. */
    public StatusLookup look(StatusRequest request) {
        OrderNumber order = request.orderNumber();
        CachedOutcome answer =
                answers.get(order, (key, executor) -> ask(request)).join();
        return new StatusLookup(Optional.ofNullable(sightings.getIfPresent(order)), answer.failure());
    }

    /** Lets the vendor be asked for an order again; its last known state is kept. */
    public void expectNews(OrderNumber order) {
        answers.synchronous().invalidate(order);
    }

    private CompletableFuture<CachedOutcome> ask(StatusRequest request) {
        Optional<CachedOutcome> resting = rest.at(clock.instant());
        if (resting.isPresent()) {
            return CompletableFuture.completedFuture(resting.get());
        }
        return statuses.fetchAsync(request)
                .handle((status, failure) -> answer(request.orderNumber(), status, failure))
                .toCompletableFuture();
    }

    private CachedOutcome answer(OrderNumber order, @Nullable PostPaymentStatus status, @Nullable Throwable failure) {
        Instant now = clock.instant();
        if (status != null) {
            sightings.put(order, new Snapshot(status, now));
            return new CachedOutcome(Optional.empty(), politeness.atMostEvery());
        }
        SaspException reason = reason(failure);
        return new CachedOutcome(Optional.of(reason), rest.after(reason, now));
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
