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
 * @param longest the longest interval
 * @param callsAtOnce how many orders are fetched at once
 * @param budget how many calls the watch may make in a budget period; no limit by default
 * @param budgetPeriod the period of the budget
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
        OrderWatch configured = watch.withPolicy(
                        new WatchPolicy(active, activePeriod, actionRequired, inProgress, longest))
                .withCallsAtOnce(callsAtOnce);
        return budget == null ? configured : configured.withBudget(budget, budgetPeriod);
    }
}
