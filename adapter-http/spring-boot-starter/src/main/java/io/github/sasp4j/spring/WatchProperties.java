package io.github.sasp4j.spring;

import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WatchPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code sasp.watch.*}: the watch that is started where the host has a {@code WatchListener}.
 *
 * @param active the interval while an order has just changed
 * @param activePeriod how long after a change an order is active
 * @param actionRequired the interval while the customer or the web host has to act
 * @param inProgress the interval while the CA works
 * @param longest the longest interval, which others grow to while nothing changes
 * @param callsAtOnce how many orders the watch fetches at once
 * @param budget how many calls the watch may make in a budget period; no limit by default
 * @param budgetPeriod the period in which the watch may make the calls of its budget
 */
public record WatchProperties(
        @DefaultValue("5m") Duration active,
        @DefaultValue("1h") Duration activePeriod,
        @DefaultValue("30m") Duration actionRequired,
        @DefaultValue("1h") Duration inProgress,
        @DefaultValue("6h") Duration longest,
        @DefaultValue("4") int callsAtOnce,
        @Nullable Integer budget,
        @DefaultValue("1d") Duration budgetPeriod) {

    OrderWatch applyTo(OrderWatch watch) {
        OrderWatch configured = PropertyValue.apply(
                "sasp.watch.calls-at-once", callsAtOnce, watch.withPolicy(policy())::withCallsAtOnce);
        if (budget == null) {
            return configured;
        }
        PropertyValue.apply("sasp.watch.budget-period", budgetPeriod, period -> configured.withBudget(1, period));
        return PropertyValue.apply("sasp.watch.budget", budget, calls -> configured.withBudget(calls, budgetPeriod));
    }

    /** Each interval goes alone through the policy's check first, so that it is known which of them it refuses. */
    private WatchPolicy policy() {
        PropertyValue.apply("sasp.watch.active", active, WatchPolicy::every);
        PropertyValue.apply("sasp.watch.active-period", activePeriod, WatchProperties::notNegative);
        PropertyValue.apply("sasp.watch.action-required", actionRequired, WatchPolicy::every);
        PropertyValue.apply("sasp.watch.in-progress", inProgress, WatchPolicy::every);
        PropertyValue.apply("sasp.watch.longest", longest, WatchPolicy::every);
        return new WatchPolicy(active, activePeriod, actionRequired, inProgress, longest);
    }

    /** The policy takes any period, as it only compares with it. */
    private static Duration notNegative(Duration period) {
        if (period.isNegative()) {
            throw new IllegalArgumentException("not negative");
        }
        return period;
    }
}
