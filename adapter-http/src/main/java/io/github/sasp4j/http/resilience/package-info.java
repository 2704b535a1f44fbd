/**
 * Keeps calls within what the service and the account bear: retries, cooldowns, budgets, few calls at once, shared
 * responses; for any implementation of the ports. How a call goes over the wire does not belong here.
 */
@NullMarked
package io.github.sasp4j.http.resilience;

import org.jspecify.annotations.NullMarked;
