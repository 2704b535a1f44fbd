package io.github.sasp4j.watch;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
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

    /** Finding that nothing is due costs next to nothing, and a hint has an effect soon. */
    private static final long TICK_MILLIS = 200;

    private final PostPaymentStatuses statuses;
    private final OrderCheck check;
    private final WatchPolicy policy;
    private final InstantSource clock;
    private final int atOnce;
    private final CallPlan plan;
    private final DueOrders orders = new DueOrders();
    private volatile Instant pausedUntil = Instant.MIN;
    private volatile boolean closed;
    private @Nullable ScheduledExecutorService timer;

    private OrderWatch(
            PostPaymentStatuses statuses,
            OrderCheck check,
            WatchPolicy policy,
            InstantSource clock,
            int atOnce,
            CallPlan plan) {
        this.statuses = statuses;
        this.check = check.withPolicy(policy);
        this.policy = policy;
        this.clock = clock;
        this.atOnce = atOnce;
        this.plan = plan;
    }

    /**
     * A watch with {@link WatchPolicy#defaults()} and 4 calls at once. It does not close the port.
     *
     * @param clock the time by which orders fall due, such as {@code InstantSource.system()}
     */
    public static OrderWatch over(
            PostPaymentStatuses statuses, SnapshotStore store, WatchListener listener, InstantSource clock) {
        return new OrderWatch(
                statuses,
                OrderCheck.over(statuses, store, listener, clock),
                WatchPolicy.defaults(),
                clock,
                DEFAULT_AT_ONCE,
                CallPlan.unlimited());
    }

    /** Returns an empty watch with the same settings and another policy. */
    public OrderWatch withPolicy(WatchPolicy other) {
        return new OrderWatch(statuses, check, other, clock, atOnce, plan.forNobody());
    }

    /**
     * Returns an empty watch with the same settings and another number of calls at once.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public OrderWatch withCallsAtOnce(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("callsAtOnce: at least 1, not " + calls);
        }
        return new OrderWatch(statuses, check, policy, clock, calls, plan.forNobody());
    }

    /**
     * Returns an empty watch with the same settings that makes at most this number of calls in any time as long as the period.
     * While its orders need more, the intervals of all of them grow alike; orders that are new or that a {@linkplain #hint hint}
     * names come first. The budget has to leave calls to the visitors of the account's pages.
     *
     * @throws IllegalArgumentException if the budget has no call or no time, or more than a call in a millisecond
     */
    public OrderWatch withBudget(int calls, Duration period) {
        if (calls < 1 || period.toMillis() < calls) {
            throw new IllegalArgumentException("budget: 1 call or more, and a millisecond or more for each");
        }
        return new OrderWatch(statuses, check, policy, clock, atOnce, CallPlan.of(calls, period));
    }

    /** Watches an order from now on; it is due at once. */
    public void watch(StatusRequest request) {
        orders.add(request, clock.instant());
        hint(request.orderNumber());
    }

    /**
     * Watches many orders from now on, as after a restart: their first calls are spread over the usual interval, or over
     * the time that they need within the budget.
     */
    public void watchAll(Collection<StatusRequest> requests) {
        Instant now = clock.instant();
        long time = Math.max(
                policy.inProgress().toMillis(), plan.timeFor(requests.size()).toMillis());
        long part = time / Math.max(1, requests.size());
        long index = 0;
        for (StatusRequest request : requests) {
            orders.add(request, now.plusMillis(part * index++));
        }
    }

    /** Stops watching an order; its snapshot is kept. */
    public void unwatch(OrderNumber order) {
        orders.remove(order).ifPresent(plan::release);
    }

    /** Fetches an order soon, as something from outside says that it has changed: an e-mail, a push, a customer's click. */
    public void hint(OrderNumber order) {
        orders.next(order, clock.instant());
    }

    /**
     * Fetches an order after this time at the latest, as something is ready that the CA will look for soon: a preflight
     * has seen the proof of a domain.
     */
    public void hint(OrderNumber order, Duration latest) {
        orders.sooner(order, clock.instant().plus(latest));
    }

    /**
     * Starts to fetch the orders that are due, without waiting for the responses.
     *
     * @return when the next order is due and may be fetched; empty if no order waits
     */
    public Optional<Instant> runDue() {
        Instant now = clock.instant();
        if (closed) {
            return Optional.empty();
        }
        while (orders.underWay() < atOnce && !now.isBefore(nextCall(now))) {
            Optional<WatchedOrder> due = orders.take(now);
            if (due.isEmpty()) {
                break;
            }
            plan.called(now);
            fetch(due.get());
        }
        return orders.nextDue().map(due -> later(due, nextCall(now)));
    }

    private Instant nextCall(Instant now) {
        return later(plan.nextCall(now), pausedUntil);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
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
        ScheduledFuture<?> unused = started.scheduleWithFixedDelay(
                () -> CallbackErrors.run(this::runDue), 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How the watch keeps up. */
    public WatchHealth health() {
        Instant now = clock.instant();
        Optional<WatchedOrder> overdue =
                orders.oldest().filter(order -> order.due().isBefore(now));
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
            Throwable bare = failure instanceof CompletionException ? failure.getCause() : failure;
            ended(
                    order,
                    status != null
                            ? check.fetched(status, order.state())
                            : check.failed(order.request, bare, order.state()));
        });
    }

    private void ended(WatchedOrder order, CheckResult result) {
        Instant now = clock.instant();
        order.keep(result.state());
        Duration interval = result.interval().orElse(Duration.ZERO);
        switch (result.outcome()) {
            case STORED ->
                orders.reschedule(
                        order,
                        now.plus(WatchPolicy.spread(order.request.orderNumber(), plan.next(order, interval), now)));
            case UNPROCESSED, FAILED -> orders.reschedule(order, now.plus(interval));
            case LIMIT_REACHED -> {
                pausedUntil = now.plus(interval);
                orders.putBack(order);
            }
            case FINAL -> {
                orders.finish(order);
                plan.release(order);
            }
        }
    }
}
