package io.github.sasp4j.http.resilience;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.internal.client.CallerAccess;
import io.github.sasp4j.http.internal.client.DaemonThreads;
import io.github.sasp4j.http.internal.client.PendingFutures;
import io.github.sasp4j.http.resilience.CallEvent.Operation;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The statuses of orders behind a {@link CallGate}. {@code fetch} and {@code fetchAsync} return a status that is no
 * older than the request's {@code maxAge}, or else than the configured time to live; {@link #lookUp} falls back to an
 * older one. Thread-safe. Closing it closes the port behind it.
 */
public final class ResilientStatuses implements PostPaymentStatuses {

    private final PostPaymentStatuses port;
    private final ExecutorService threads = DaemonThreads.asNeeded("sasp4j-access");
    private final CallerAccess access;
    private final ResilienceConfig config;
    private final Function<AccountKey, Account> accounts;
    private final Pipeline pipeline;
    private final Snapshots snapshots;
    private final Map<OrderKey, JoinedCall<PostPaymentStatus>> underWay = new ConcurrentHashMap<>();

    ResilientStatuses(
            PostPaymentStatuses port,
            Supplier<? extends Access> access,
            ResilienceConfig config,
            Function<AccountKey, Account> accounts) {
        this.port = port;
        this.access = new CallerAccess(access, threads, config.contextPropagation());
        this.config = config;
        this.accounts = accounts;
        this.pipeline = new Pipeline(config, Operation.STATUS);
        this.snapshots = new Snapshots(config);
    }

    @Override
    public PostPaymentStatus fetch(StatusRequest request) {
        if (Thread.currentThread().isInterrupted()) {
            throw Waiting.interrupted();
        }
        return Waiting.result(start(request));
    }

    @Override
    public CompletionStage<PostPaymentStatus> fetchAsync(StatusRequest request) {
        return start(request);
    }

    /**
     * The last known status of an order. Fetches a newer one, and waits for it within the deadline, unless the last one
     * is fresh, or old by no more than {@link ResilienceConfig.Builder#staleWhileRevalidate}: then it is returned at
     * once and a newer one is fetched in the background. When the deadline passes first, the call goes on in the
     * background too. A failed call never hides a status that is known.
     *
     * @throws SaspException if the supplier of the access fails: the access says whose statuses may be shown
     */
    public StatusLookup lookUp(StatusRequest request) {
        Access caller = access.known(request)
                .orElseGet(() -> Waiting.result(Waiting.until(deadline(request), access.supplied())));
        OrderKey key = OrderKey.of(request, caller);
        Duration maxAge = maxAge(request);
        Optional<StatusSnapshot> known = snapshots.find(key);
        if (known.isPresent() && snapshots.isWithin(key, known.get(), maxAge)) {
            return new StatusLookup(known, true, Optional.empty());
        }
        if (known.isPresent() && snapshots.isWithin(key, known.get(), maxAge.plus(config.staleWhileRevalidate()))) {
            Optional<SaspException> lastFailure = snapshots.lastFailure(key);
            CompletableFuture<PostPaymentStatus> inBackground = call(key, request);
            return new StatusLookup(snapshots.find(key), inBackground.isDone(), lastFailure);
        }
        try {
            // The copy keeps the deadline; the call goes on, so that the next lookup finds what it brings.
            PostPaymentStatus status = Waiting.result(
                    Waiting.until(deadline(request), call(key, request).copy()));
            return new StatusLookup(Optional.of(snapshots.now(status)), true, Optional.empty());
        } catch (SaspException failure) {
            return new StatusLookup(snapshots.find(key), false, Optional.of(failure));
        }
    }

    /** Makes the next lookup of an order fetch its status, whoever asks; the last known status is kept. */
    public void expire(OrderNumber order) {
        snapshots.expire(order);
    }

    /** Forgets the last known statuses. */
    void forget() {
        snapshots.clear();
    }

    @Override
    public void close() {
        pipeline.close();
        threads.shutdown();
        access.close();
        underWay.values().forEach(JoinedCall::giveUp);
        port.close();
    }

    /** Says nothing of the access. */
    @Override
    public String toString() {
        return "ResilientStatuses[" + port + "]";
    }

    private CompletableFuture<PostPaymentStatus> start(StatusRequest request) {
        return access.known(request)
                .map(caller -> start(request, caller))
                .orElseGet(() -> Waiting.until(
                        deadline(request), Stages.chain(access.supplied(), caller -> start(request, caller))));
    }

    private CompletableFuture<PostPaymentStatus> start(StatusRequest request, Access caller) {
        try {
            OrderKey key = OrderKey.of(request, caller);
            Optional<StatusSnapshot> fresh = snapshots
                    .find(key)
                    .filter(known -> snapshots.isWithin(key, known, maxAge(request)))
                    .filter(known -> !pipeline.isClosed());
            if (fresh.isPresent()) {
                tell(CallEvent.Type.REUSED);
                return CompletableFuture.completedFuture(fresh.get().status());
            }
            return Waiting.until(deadline(request), call(key, request));
        } catch (RuntimeException beforeTheCall) {
            return CompletableFuture.failedFuture(beforeTheCall);
        }
    }

    /** A future of the caller's own of the call for an order, which may be under way already. */
    private CompletableFuture<PostPaymentStatus> call(OrderKey key, StatusRequest request) {
        while (!pipeline.isClosed()) {
            JoinedCall<PostPaymentStatus> mine = new JoinedCall<>();
            JoinedCall<PostPaymentStatus> shared = underWay.computeIfAbsent(key, missing -> mine);
            Optional<CompletableFuture<PostPaymentStatus>> own = shared.join();
            if (own.isEmpty()) {
                underWay.remove(key, shared);
                continue;
            }
            if (shared == mine) {
                mine.isBroughtBy(make(key, request), (status, failure) -> {
                    underWay.remove(key, mine);
                    snapshots.ended(key, status, failure);
                });
            } else {
                tell(CallEvent.Type.SHARED);
            }
            return own.get();
        }
        return CompletableFuture.failedFuture(PendingFutures.closed());
    }

    private CompletableFuture<PostPaymentStatus> make(OrderKey key, StatusRequest request) {
        return pipeline.call(
                accounts.apply(AccountKey.of(key.access())),
                Optional.of(key.access()),
                request.options(),
                () -> port.fetchAsync(request.withAccess(key.access())));
    }

    private Duration maxAge(StatusRequest request) {
        return config.maxAge(request.options());
    }

    private Duration deadline(StatusRequest request) {
        return config.deadline(request.options());
    }

    private void tell(CallEvent.Type type) {
        config.tell(CallEvent.of(type, Operation.STATUS, 1, Duration.ZERO));
    }
}
