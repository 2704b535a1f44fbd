package io.github.sasp4j.http.resilience;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.sasp4j.access.Access;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands against the calls of one account. Thread-safe. */
final class Account {

    private final CallSlots slots;
    private final Optional<Bucket> budget;
    private final Duration firstCooldown;
    private final Duration maxCooldown;
    private @Nullable Denial denial;
    private Instant cooldownEnd = Instant.MIN;
    private int limitReached;

    Account(AccountKey key, ResilienceConfig config) {
        this.slots = new CallSlots(config.maxCalls(), config.maxWaiting());
        this.budget = config.budget(key.text());
        this.firstCooldown = config.firstCooldown();
        this.maxCooldown = config.maxCooldown();
    }

    CallSlots slots() {
        return slots;
    }

    /** Why no call may be made now; empty if one may, which then counts against the budget. */
    Optional<SaspException> rejection(Optional<Access> access, Instant now) {
        return latched(access).or(() -> cooling(now)).or(this::overBudget);
    }

    synchronized void succeeded() {
        limitReached = 0;
    }

    synchronized void failed(Optional<Access> access, SaspException failure, Instant now) {
        if (failure.kind() == ErrorKind.ACCESS_DENIED && access.isPresent()) {
            denial = new Denial(access.get(), now);
        } else if (failure.kind() == ErrorKind.CALL_LIMIT_REACHED && !now.isBefore(cooldownEnd)) {
            Duration wait = failure.retryAfter().orElse(doubled(limitReached));
            cooldownEnd = now.plus(wait.compareTo(maxCooldown) > 0 ? maxCooldown : wait);
            limitReached++;
        }
    }

    /** Lets the denied credentials be used again. */
    synchronized void reopen() {
        denial = null;
    }

    private synchronized Optional<SaspException> latched(Optional<Access> access) {
        Denial latch = denial;
        if (latch == null || access.filter(latch.access::equals).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AccessDeniedException.notCalled("Not called: the service denied these credentials at "
                + latch.since + ". They are not used again until they change or the account is reopened."));
    }

    private synchronized Optional<SaspException> cooling(Instant now) {
        return now.isBefore(cooldownEnd)
                ? Optional.of(CallLimitReachedException.notCalled(
                        "Not called: the account reached the call limit and makes no call until " + cooldownEnd + ".",
                        Duration.between(now, cooldownEnd)))
                : Optional.empty();
    }

    private Optional<SaspException> overBudget() {
        return budget.map(bucket -> bucket.tryConsumeAndReturnRemaining(1))
                .filter(probe -> !probe.isConsumed())
                .map(ConsumptionProbe::getNanosToWaitForRefill)
                .map(nanos -> CallLimitReachedException.notCalled(
                        "Not called: the account's budget of calls is used up.", Duration.ofNanos(nanos)));
    }

    private Duration doubled(int times) {
        Duration wait = firstCooldown;
        for (int i = 0; i < times && wait.compareTo(maxCooldown) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait;
    }

    private record Denial(Access access, Instant since) {}
}
