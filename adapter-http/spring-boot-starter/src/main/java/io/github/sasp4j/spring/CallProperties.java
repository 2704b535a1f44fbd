package io.github.sasp4j.spring;

import io.github.sasp4j.http.resilience.ResilienceConfig;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code sasp.calls.*}: the limits that all calls keep to, as {@link ResilienceConfig} describes them.
 *
 * @param attempts the attempts of a call, the first included
 * @param deadline the time for a call with its waits and retries
 * @param atOnce how many calls an account makes at once
 * @param waiting how many calls of an account may wait for their turn
 * @param cooldown how long an account makes no call after it reached the service's call limit; doubled when repeated
 * @param longestCooldown the longest time without calls after the service's call limit, however often it is reached
 * @param budget how many calls an account may make in a budget period; no limit by default
 * @param budgetPeriod the period in which an account may make the calls of its budget
 * @param timeToLive how long a status is reused after it was fetched
 * @param staleWhileRevalidate how long after its time to live a status is still returned at once, while a newer one is fetched
 * @param keepStale how long the last known status is kept for times when the service does not respond
 * @param maxOrders for how many orders the last known status is kept
 */
public record CallProperties(
        @DefaultValue("3") int attempts,
        @DefaultValue("60s") Duration deadline,
        @DefaultValue("4") int atOnce,
        @DefaultValue("100") int waiting,
        @DefaultValue("1m") Duration cooldown,
        @DefaultValue("1h") Duration longestCooldown,
        @Nullable Integer budget,
        @DefaultValue("1d") Duration budgetPeriod,
        @DefaultValue("0s") Duration timeToLive,
        @DefaultValue("0s") Duration staleWhileRevalidate,
        @DefaultValue("1h") Duration keepStale,
        @DefaultValue("10000") int maxOrders) {

    ResilienceConfig.Builder toLimits() {
        ResilienceConfig.Builder limits = ResilienceConfig.builder();
        PropertyValue.apply("sasp.calls.attempts", attempts, limits::maxAttempts);
        PropertyValue.apply("sasp.calls.deadline", deadline, limits::deadline);
        // A setting of two values takes one after the other, so that it is known which of them it refuses.
        PropertyValue.apply("sasp.calls.at-once", atOnce, calls -> limits.concurrency(calls, 0));
        PropertyValue.apply("sasp.calls.waiting", waiting, calls -> limits.concurrency(atOnce, calls));
        PropertyValue.apply("sasp.calls.cooldown", cooldown, first -> limits.cooldown(first, first));
        PropertyValue.apply(
                "sasp.calls.longest-cooldown", longestCooldown, longest -> limits.cooldown(cooldown, longest));
        PropertyValue.apply("sasp.calls.time-to-live", timeToLive, limits::timeToLive);
        PropertyValue.apply("sasp.calls.stale-while-revalidate", staleWhileRevalidate, limits::staleWhileRevalidate);
        PropertyValue.apply("sasp.calls.keep-stale", keepStale, limits::keepStale);
        PropertyValue.apply("sasp.calls.max-orders", maxOrders, limits::maxOrders);
        if (budget != null) {
            PropertyValue.apply("sasp.calls.budget-period", budgetPeriod, period -> limits.budget(1, period));
            PropertyValue.apply("sasp.calls.budget", budget, calls -> limits.budget(calls, budgetPeriod));
        }
        return limits;
    }
}
