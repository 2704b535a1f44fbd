package io.github.sasp4j.http.resilience;

import io.github.bucket4j.Bucket;
import io.github.sasp4j.http.internal.client.CallerCode;
import io.github.sasp4j.http.internal.client.TimeSetting;
import io.github.sasp4j.port.CallOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The limits of a {@link CallGate}. Immutable; {@link #toBuilder()} makes a variant.
 *
 * <p>The vendor publishes no call limit and asks for few calls at once. The defaults: 3 attempts with 0.5 to 10 seconds
 * of backoff, 60 seconds for a call with all its waits, 4 calls at once and 100 waiting for each account, a cooldown of
 * 1 minute that doubles up to 1 hour, no budget, no status reused after it was fetched, statuses kept for 1 hour and for
 * at most 10,000 orders.
 */
public final class ResilienceConfig {

    private final Builder settings;

    private ResilienceConfig(Builder settings) {
        this.settings = settings;
    }

    /** The defaults. */
    public static ResilienceConfig defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these settings. */
    public Builder toBuilder() {
        return new Builder(settings);
    }

    int maxAttempts(CallOptions call) {
        return call.maxAttempts().orElse(settings.maxAttempts);
    }

    Duration firstBackoff() {
        return settings.firstBackoff;
    }

    Duration maxBackoff() {
        return settings.maxBackoff;
    }

    Duration deadline(CallOptions call) {
        return call.deadline().orElse(settings.deadline);
    }

    int maxCalls() {
        return settings.maxCalls;
    }

    int maxWaiting() {
        return settings.maxWaiting;
    }

    Duration firstCooldown() {
        return settings.firstCooldown;
    }

    Duration maxCooldown() {
        return settings.maxCooldown;
    }

    Optional<Bucket> budget(String account) {
        return settings.budget.map(buckets -> buckets.apply(account));
    }

    Duration maxAge(CallOptions call) {
        return call.maxAge().orElse(settings.timeToLive);
    }

    Duration staleWhileRevalidate() {
        return settings.staleWhileRevalidate;
    }

    Duration keepStale() {
        return settings.keepStale;
    }

    int maxOrders() {
        return settings.maxOrders;
    }

    InstantSource clock() {
        return settings.clock;
    }

    UnaryOperator<Runnable> contextPropagation() {
        return settings.contextPropagation;
    }

    /** Whether a listener, a context or a budget of the caller is used, any of which may block. */
    boolean runsCallersCode() {
        return settings.budget.isPresent() || hasListener() || settings.contextPropagation != Builder.NO_CONTEXT;
    }

    boolean hasListener() {
        return settings.listener != Builder.NO_LISTENER;
    }

    void tell(CallEvent event) {
        CallerCode.tell(() -> settings.listener.onEvent(event));
    }

    /** Collects settings. Not thread-safe; each bad value is refused where it is given. */
    public static final class Builder {

        private static final CallListener NO_LISTENER = CallListener.none();
        private static final UnaryOperator<Runnable> NO_CONTEXT = UnaryOperator.identity();

        private int maxAttempts = 3;
        private Duration firstBackoff = Duration.ofMillis(500);
        private Duration maxBackoff = Duration.ofSeconds(10);
        private Duration deadline = Duration.ofSeconds(60);
        private int maxCalls = 4;
        private int maxWaiting = 100;
        private Duration firstCooldown = Duration.ofMinutes(1);
        private Duration maxCooldown = Duration.ofHours(1);
        private Optional<Function<String, Bucket>> budget = Optional.empty();
        private Duration timeToLive = Duration.ZERO;
        private Duration staleWhileRevalidate = Duration.ZERO;
        private Duration keepStale = Duration.ofHours(1);
        private int maxOrders = 10_000;
        private InstantSource clock = InstantSource.system();
        private CallListener listener = NO_LISTENER;
        private UnaryOperator<Runnable> contextPropagation = NO_CONTEXT;

        private Builder() {}

        private Builder(Builder other) {
            this.maxAttempts = other.maxAttempts;
            this.firstBackoff = other.firstBackoff;
            this.maxBackoff = other.maxBackoff;
            this.deadline = other.deadline;
            this.maxCalls = other.maxCalls;
            this.maxWaiting = other.maxWaiting;
            this.firstCooldown = other.firstCooldown;
            this.maxCooldown = other.maxCooldown;
            this.budget = other.budget;
            this.timeToLive = other.timeToLive;
            this.staleWhileRevalidate = other.staleWhileRevalidate;
            this.keepStale = other.keepStale;
            this.maxOrders = other.maxOrders;
            this.clock = other.clock;
            this.listener = other.listener;
            this.contextPropagation = other.contextPropagation;
        }

        /** The attempts of a call, the first included. 1 means no retry. Default: 3. */
        public Builder maxAttempts(int attempts) {
            this.maxAttempts = atLeast(1, "maxAttempts", attempts);
            return this;
        }

        /**
         * The longest delay before the second attempt, and before any. The delay is random between nothing and a limit
         * that doubles with each attempt. Default: 0.5 and 10 seconds.
         */
        public Builder backoff(Duration first, Duration longest) {
            this.firstBackoff = notNegative("backoff", first);
            this.maxBackoff = notNegative("backoff", longest);
            return this;
        }

        /** The time for a call with its waits and retries. Default: 60 seconds. */
        public Builder deadline(Duration time) {
            this.deadline = TimeSetting.positive("deadline", time);
            return this;
        }

        /**
         * How many calls an account makes at once, and how many may wait for their turn; further ones fail with {@code
         * TOO_MANY_CALLS}. Default: 4 and 100.
         */
        public Builder concurrency(int calls, int waiting) {
            this.maxCalls = atLeast(1, "calls", calls);
            this.maxWaiting = atLeast(0, "waiting", waiting);
            return this;
        }

        /**
         * How long an account makes no call after it reached the service's call limit: {@code Retry-After} if the
         * service sends it, else the first time, doubled each time the limit is reached again; never longer than the
         * longest. Default: 1 minute, 1 hour.
         */
        public Builder cooldown(Duration first, Duration longest) {
            this.firstCooldown = notNegative("cooldown", first);
            this.maxCooldown = notNegative("cooldown", longest);
            return this;
        }

        /**
         * The calls that an account may make in a time of its own, as a local bucket. Default: no limit.
         *
         * @param calls how many calls may be made at once; as many come back evenly in each period
         */
        public Builder budget(int calls, Duration period) {
            long capacity = atLeast(1, "calls", calls);
            Duration refill = TimeSetting.positive("period", period);
            return budget(account -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                    .build());
        }

        /**
         * The budget of an account as any bucket, such as one that several JVMs share through a database.
         *
         * @param buckets the bucket for the name of an account, or for a name derived from a session; called once for
         *     each account that is in use
         */
        public Builder budget(Function<String, Bucket> buckets) {
            this.budget = Optional.of(buckets);
            return this;
        }

        /**
         * How long a status is reused for the same order and access after it was fetched. Default: not at all; calls
         * that are made while one is under way share its response in any case.
         */
        public Builder timeToLive(Duration time) {
            this.timeToLive = notNegative("timeToLive", time);
            return this;
        }

        /**
         * How long after its time to live {@link ResilientStatuses#lookUp} still returns a status at once and fetches
         * a newer one in the background. Default: not at all.
         */
        public Builder staleWhileRevalidate(Duration time) {
            this.staleWhileRevalidate = notNegative("staleWhileRevalidate", time);
            return this;
        }

        /** How long the last known status is kept for times when the service does not respond. Default: 1 hour. */
        public Builder keepStale(Duration time) {
            this.keepStale = TimeSetting.positive("keepStale", time);
            return this;
        }

        /** For how many orders the last known status is kept. Default: 10,000. */
        public Builder maxOrders(int orders) {
            this.maxOrders = atLeast(1, "maxOrders", orders);
            return this;
        }

        /** The clock for cooldowns and the age of statuses. Default: that of the system. */
        public Builder clock(InstantSource time) {
            this.clock = Objects.requireNonNull(time, "clock");
            return this;
        }

        /** Who is told what happens to calls. Default: nobody. */
        public Builder listener(CallListener calls) {
            this.listener = Objects.requireNonNull(calls, "listener");
            return this;
        }

        /**
         * Carries the context of the calling thread, such as that of a log or a trace, to the threads on which attempts
         * start and the listener is told. Micrometer's {@code ContextSnapshot.wrap} fits. Default: no context.
         *
         * @param capture called on the thread of the call; what it returns runs the given task, with the context, again and again
         */
        public Builder contextPropagation(UnaryOperator<Runnable> capture) {
            this.contextPropagation = Objects.requireNonNull(capture, "contextPropagation");
            return this;
        }

        /** The configuration. */
        public ResilienceConfig build() {
            return new ResilienceConfig(new Builder(this));
        }

        private static int atLeast(int least, String name, int value) {
            if (value < least) {
                throw new IllegalArgumentException(name + ": at least " + least + ", not " + value);
            }
            return value;
        }

        private static Duration notNegative(String name, Duration time) {
            if (time.isNegative()) {
                throw new IllegalArgumentException(name + ": not negative");
            }
            return time;
        }
    }
}
