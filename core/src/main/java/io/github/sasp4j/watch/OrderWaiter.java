package io.github.sasp4j.watch;

import io.github.sasp4j.change.StatusChange;
import io.github.sasp4j.change.StatusChanges;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.WaitResult.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Waits until a condition on an order holds. The result is a value; the only limit is the deadline. A denied login, an
 * unknown order and an order that is final end it at once. Thread-safe.
 *
 * <pre>{@code
 * WaitResult result = OrderWaiter.over(statuses, clock)
 *         .waitFor(StatusRequest.of("654824"), PostPaymentStatus::isFinal, Duration.ofDays(3));
 * }</pre>
 */
public final class OrderWaiter {

    private static final int MAX_FAILURES = 100;

    private final PostPaymentStatuses statuses;
    private final WatchPolicy policy;
    private final InstantSource clock;
    private final Pause pause;

    private OrderWaiter(PostPaymentStatuses statuses, WatchPolicy policy, InstantSource clock, Pause pause) {
        this.statuses = Objects.requireNonNull(statuses, "statuses");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.pause = Objects.requireNonNull(pause, "pause");
    }

    /** A waiter with {@link WatchPolicy#defaults()} that sleeps between its calls. */
    public static OrderWaiter over(PostPaymentStatuses statuses, InstantSource clock) {
        return new OrderWaiter(
                statuses, WatchPolicy.defaults(), clock, time -> TimeUnit.MILLISECONDS.sleep(time.toMillis()));
    }

    /** This waiter with another policy. */
    public OrderWaiter withPolicy(WatchPolicy other) {
        return new OrderWaiter(statuses, other, clock, pause);
    }

    /** This waiter with another way to let time pass, as for tests with a clock of their own. */
    public OrderWaiter withPause(Pause other) {
        return new OrderWaiter(statuses, policy, clock, other);
    }

    /** Waits on the calling thread until the condition holds, or until it cannot hold any more. */
    public WaitResult waitFor(StatusRequest request, Predicate<PostPaymentStatus> condition, Duration deadline) {
        Instant end = clock.instant().plus(deadline);
        Wait wait = new Wait();
        while (true) {
            Optional<Outcome> ended = wait.fetch(request, condition);
            if (ended.isPresent()) {
                return wait.result(ended.get());
            }
            Duration left = Duration.between(clock.instant(), end);
            if (left.isNegative() || left.isZero()) {
                return wait.result(Outcome.DEADLINE);
            }
            try {
                pause.sleep(wait.next.compareTo(left) < 0 ? wait.next : left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return wait.result(Outcome.INTERRUPTED);
            }
        }
    }

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {

        /** Returns when the time has passed. */
        void sleep(Duration time) throws InterruptedException;
    }

    private final class Wait {

        private final List<OrderChange> timeline = new ArrayList<>();
        private final List<SaspException> failures = new ArrayList<>();
        private Optional<PostPaymentStatus> last = Optional.empty();
        private Instant lastChange = clock.instant();
        private int failuresInARow;
        private Duration next = Duration.ZERO;

        Optional<Outcome> fetch(StatusRequest request, Predicate<PostPaymentStatus> condition) {
            try {
                PostPaymentStatus status = statuses.fetch(request);
                failuresInARow = 0;
                observe(status);
                if (condition.test(status)) {
                    return Optional.of(Outcome.MET);
                }
                Optional<Duration> interval = policy.interval(status, lastChange, clock.instant());
                next = interval.orElse(Duration.ZERO);
                return interval.isEmpty() ? Optional.of(Outcome.FINAL) : Optional.empty();
            } catch (SaspException failure) {
                return failed(failure);
            }
        }

        WaitResult result(Outcome outcome) {
            return new WaitResult(outcome, last, timeline, failures);
        }

        private void observe(PostPaymentStatus status) {
            List<StatusChange> changes =
                    last.map(before -> StatusChanges.between(before, status)).orElse(List.of());
            if (last.isEmpty() || !changes.isEmpty()) {
                lastChange = clock.instant();
                timeline.add(new OrderChange(last, status, changes, lastChange));
            }
            last = Optional.of(status);
        }

        private Optional<Outcome> failed(SaspException failure) {
            if (failures.size() < MAX_FAILURES) {
                failures.add(failure);
            }
            if (failure instanceof TransportException transport
                    && transport.reason() == TransportException.Reason.CANCELLED
                    && Thread.currentThread().isInterrupted()) {
                return Optional.of(Outcome.INTERRUPTED);
            }
            next = failure.retryAfter().orElse(policy.afterFailures(++failuresInARow));
            return failure.retryable() ? Optional.empty() : Optional.of(Outcome.FAILED);
        }
    }
}
