package io.github.sasp4j.watch;

import io.github.sasp4j.change.StatusChange;
import io.github.sasp4j.change.StatusChanges;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.CheckResult.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks one order: fetches its status, tells a listener what has changed since the stored one, stores it, and says when to
 * check again. For hosts with a scheduler of their own, such as one on a database that several JVMs share; {@link
 * OrderWatch} follows the orders of one JVM. Thread-safe, but two checks of the same order at the same time tell a change
 * twice.
 *
 * <pre>{@code
 * OrderCheck check = OrderCheck.over(statuses, store, change -> tellCustomer(change), InstantSource.system());
 * CheckResult result = check.check(StatusRequest.of("654824"), CheckState.startingAt(Instant.now()));
 * result.interval().ifPresent(interval -> scheduler.schedule(order, interval, result.state()));
 * }</pre>
 */
public final class OrderCheck {

    private static final Duration AFTER_LIMIT = Duration.ofMinutes(5);
    private static final Duration AFTER_UNPROCESSED = Duration.ofMinutes(1);

    private final PostPaymentStatuses statuses;
    private final SnapshotStore store;
    private final WatchListener listener;
    private final WatchPolicy policy;
    private final InstantSource clock;

    private OrderCheck(
            PostPaymentStatuses statuses,
            SnapshotStore store,
            WatchListener listener,
            WatchPolicy policy,
            InstantSource clock) {
        this.statuses = Objects.requireNonNull(statuses, "statuses");
        this.store = Objects.requireNonNull(store, "store");
        this.listener = Objects.requireNonNull(listener, "listener");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Checks with {@link WatchPolicy#defaults()}.
     *
     * @param clock the time of changes, such as {@code InstantSource.system()}
     */
    public static OrderCheck over(
            PostPaymentStatuses statuses, SnapshotStore store, WatchListener listener, InstantSource clock) {
        return new OrderCheck(statuses, store, listener, WatchPolicy.defaults(), clock);
    }

    /** Checks like these with another policy. */
    public OrderCheck withPolicy(WatchPolicy other) {
        return new OrderCheck(statuses, store, listener, other, clock);
    }

    /** Checks an order, and waits for the response. Throws no {@link SaspException}: a failure is told to the listener. */
    public CheckResult check(StatusRequest request, CheckState state) {
        CheckResult result;
        try {
            result = fetched(statuses.fetch(request), state);
        } catch (SaspException failure) {
            result = failed(request, failure, state);
        }
        return new CheckResult(
                result.outcome(),
                result.interval().map(time -> WatchPolicy.spread(request.orderNumber(), time, clock.instant())),
                result.state());
    }

    /** Goes on with a status that has been fetched. */
    CheckResult fetched(PostPaymentStatus status, CheckState state) {
        Instant now = clock.instant();
        Instant lastChange;
        try {
            lastChange = process(status, now) ? now : state.lastChange();
        } catch (RuntimeException unprocessed) {
            CallbackErrors.run(() -> listener.onUnprocessed(status.orderNumber(), unprocessed));
            return new CheckResult(
                    Outcome.UNPROCESSED, Optional.of(AFTER_UNPROCESSED), new CheckState(state.lastChange(), 0));
        }
        Optional<Duration> interval = policy.interval(status, lastChange, now);
        if (interval.isEmpty()) {
            CallbackErrors.run(() -> listener.onFinal(status));
        }
        return new CheckResult(
                interval.isPresent() ? Outcome.STORED : Outcome.FINAL, interval, new CheckState(lastChange, 0));
    }

    /** Goes on after the status could not be fetched. */
    CheckResult failed(StatusRequest request, @Nullable Throwable failure, CheckState state) {
        boolean again = true;
        if (failure instanceof SaspException known) {
            CallbackErrors.run(() -> listener.onFailure(request.orderNumber(), known));
            if (known.kind() == ErrorKind.CALL_LIMIT_REACHED) {
                return new CheckResult(
                        Outcome.LIMIT_REACHED, Optional.of(known.retryAfter().orElse(AFTER_LIMIT)), state);
            }
            again = known.retryable();
        }
        CheckState failed = new CheckState(state.lastChange(), state.failures() + 1);
        Duration wait = again ? policy.afterFailures(failed.failures()) : policy.longest();
        return new CheckResult(Outcome.FAILED, Optional.of(wait), failed);
    }

    /** Whether something has changed, or the order is seen for the first time. */
    private boolean process(PostPaymentStatus status, Instant now) {
        Optional<PostPaymentStatus> before = store.find(status.orderNumber());
        List<StatusChange> changes =
                before.map(known -> StatusChanges.between(known, status)).orElse(List.of());
        if (before.isPresent() && changes.isEmpty()) {
            return false;
        }
        listener.onChange(new OrderChange(before, status, changes, now));
        store.save(status);
        return true;
    }
}
