package io.github.sasp4j.watch;

import io.github.sasp4j.change.StatusChange;
import io.github.sasp4j.change.StatusChanges;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Follows any number of orders: fetches each one by the {@link WatchPolicy}, tells a listener what has changed, and
 * stores the status once the listener has returned. Changes of one order are told in sequence, and at least once.
 * Thread-safe.
 *
 * <pre>{@code
 * try (OrderWatch watch = OrderWatch.over(statuses, new InMemorySnapshotStore(), change -> tellCustomer(change), clock)) {
 *     watch.watch(StatusRequest.of("654824"));
 *     watch.start();
 *     …
 * }
 * }</pre>
 *
 * <p>A host with a scheduler of its own calls {@link #runDue()} instead of {@link #start()}. The watch makes no more
 * calls than its port allows: after the call limit was reached it makes none until the port says so.
 */
public final class OrderWatch implements AutoCloseable {

    private static final int DEFAULT_AT_ONCE = 4;
    private static final Duration AFTER_LIMIT = Duration.ofMinutes(5);
    private static final Duration AFTER_UNPROCESSED = Duration.ofMinutes(1);

    /** Finding that nothing is due costs next to nothing, and a hint has an effect soon. */
    private static final long TICK_MILLIS = 200;

    /** The next call is up to this part of the interval sooner, so that orders do not fall due together. */
    private static final int SPREAD_PART = 5;

    private final PostPaymentStatuses statuses;
    private final SnapshotStore store;
    private final WatchListener listener;
    private final WatchPolicy policy;
    private final InstantSource clock;
    private final int atOnce;
    private final DueOrders orders = new DueOrders();
    private volatile Instant pausedUntil = Instant.MIN;
    private volatile boolean closed;
    private @Nullable ScheduledExecutorService timer;

    private OrderWatch(
            PostPaymentStatuses statuses,
            SnapshotStore store,
            WatchListener listener,
            WatchPolicy policy,
            InstantSource clock,
            int atOnce) {
        this.statuses = Objects.requireNonNull(statuses, "statuses");
        this.store = Objects.requireNonNull(store, "store");
        this.listener = Objects.requireNonNull(listener, "listener");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.atOnce = atOnce;
    }

    /**
     * A watch with {@link WatchPolicy#defaults()} and 4 calls at once. It does not close the port.
     *
     * @param clock the time by which orders fall due, such as {@code InstantSource.system()}
     */
    public static OrderWatch over(
            PostPaymentStatuses statuses, SnapshotStore store, WatchListener listener, InstantSource clock) {
        return new OrderWatch(statuses, store, listener, WatchPolicy.defaults(), clock, DEFAULT_AT_ONCE);
    }

    /** A watch of no orders like this one with another policy. */
    public OrderWatch withPolicy(WatchPolicy other) {
        return new OrderWatch(statuses, store, listener, other, clock, atOnce);
    }

    /**
     * A watch of no orders like this one with another number of calls at once.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public OrderWatch withCallsAtOnce(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("callsAtOnce: at least 1, not " + calls);
        }
        return new OrderWatch(statuses, store, listener, policy, clock, calls);
    }

    /** Watches an order from now on; it is due at once. */
    public void watch(StatusRequest request) {
        orders.add(request, clock.instant());
    }

    /** Watches many orders from now on, as after a restart: their first calls are spread over the usual interval. */
    public void watchAll(Collection<StatusRequest> requests) {
        Instant now = clock.instant();
        long part = policy.inProgress().toMillis() / Math.max(1, requests.size());
        long index = 0;
        for (StatusRequest request : requests) {
            orders.add(request, now.plusMillis(part * index++));
        }
    }

    /** Stops watching an order; its snapshot is kept. */
    public void unwatch(OrderNumber order) {
        orders.remove(order);
    }

    /** Fetches an order soon, as something from outside says that it has changed: an e-mail, a push, a customer's click. */
    public void hint(OrderNumber order) {
        orders.sooner(order, clock.instant());
    }

    /**
     * Starts to fetch the orders that are due, without waiting for the responses.
     *
     * @return when the next order is due, or the pause after a reached call limit ends; empty if no order waits
     */
    public Optional<Instant> runDue() {
        Instant now = clock.instant();
        if (closed) {
            return Optional.empty();
        }
        if (now.isBefore(pausedUntil)) {
            return Optional.of(pausedUntil);
        }
        while (orders.underWay() < atOnce && !now.isBefore(pausedUntil)) {
            Optional<WatchedOrder> due = orders.take(now);
            if (due.isEmpty()) {
                break;
            }
            fetch(due.get());
        }
        return now.isBefore(pausedUntil) ? Optional.of(pausedUntil) : orders.nextDue();
    }

    /** Fetches what is due on a daemon thread of the watch's own, until it is closed. */
    public synchronized void start() {
        if (closed || timer != null) {
            return;
        }
        ScheduledExecutorService started = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "sasp4j-watch");
            thread.setDaemon(true);
            return thread;
        });
        timer = started;
        ScheduledFuture<?> unused =
                started.scheduleWithFixedDelay(() -> tell(this::runDue), 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How the watch keeps up. */
    public WatchHealth health() {
        Instant now = clock.instant();
        Optional<WatchedOrder> overdue =
                orders.first().filter(order -> order.due().isBefore(now));
        return new WatchHealth(
                orders.size(),
                orders.underWay(),
                overdue.map(order -> order.request.orderNumber()),
                overdue.map(order -> Duration.between(order.due(), now)).orElse(Duration.ZERO));
    }

    /** Makes no further call. Calls that are under way end; the port stays open. */
    @Override
    public synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    private void fetch(WatchedOrder order) {
        statuses.fetchAsync(order.request).whenComplete((status, failure) -> {
            if (status != null) {
                process(order, status);
            } else {
                failed(order, failure instanceof CompletionException ? failure.getCause() : failure);
            }
        });
    }

    private void process(WatchedOrder order, PostPaymentStatus status) {
        Instant now = clock.instant();
        order.failures = 0;
        try {
            Optional<PostPaymentStatus> before = store.find(status.orderNumber());
            List<StatusChange> changes =
                    before.map(known -> StatusChanges.between(known, status)).orElse(List.of());
            if (before.isEmpty() || !changes.isEmpty()) {
                listener.onChange(new ObservedChange(before, status, changes, now));
                store.save(status);
                order.lastChangeMillis = now.toEpochMilli();
            }
        } catch (RuntimeException unprocessed) {
            orders.reschedule(order, now.plus(AFTER_UNPROCESSED));
            tell(() -> listener.onUnprocessed(status.orderNumber(), unprocessed));
            return;
        }
        Optional<Duration> interval = policy.interval(status, Instant.ofEpochMilli(order.lastChangeMillis), now);
        if (interval.isPresent()) {
            orders.reschedule(order, now.plus(spread(order, interval.get(), now)));
        } else {
            orders.finish(order);
            tell(() -> listener.onFinal(status));
        }
    }

    private void failed(WatchedOrder order, @Nullable Throwable failure) {
        Instant now = clock.instant();
        order.failures++;
        Duration wait = policy.afterFailures(order.failures);
        if (failure instanceof SaspException known) {
            if (known.kind() == ErrorKind.CALL_LIMIT_REACHED) {
                wait = known.retryAfter().orElse(AFTER_LIMIT);
                pausedUntil = now.plus(wait);
            } else if (!known.retryable()) {
                wait = policy.longest();
            }
            tell(() -> listener.onFailure(order.request.orderNumber(), known));
        }
        orders.reschedule(order, now.plus(wait));
    }

    private static Duration spread(WatchedOrder order, Duration interval, Instant now) {
        long window = Math.max(1, interval.toMillis() / SPREAD_PART);
        long mixed = order.request.orderNumber().hashCode() * 0x9E3779B97F4A7C15L + now.toEpochMilli();
        return interval.minusMillis(Math.floorMod(mixed, window));
    }

    private static void tell(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException listenersOwn) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, listenersOwn);
        }
    }
}
