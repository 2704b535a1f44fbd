package io.github.sasp4j.page.demo.control;

import org.jspecify.annotations.Nullable;

/**
 * A fault of the status calls for an order.
 *
 * @param type what goes wrong
 * @param order the order
 * @param calls how many calls meet it; null for all of them
 * @param code the error code, where the type has one
 * @param message the error message, where the type has one
 */
public record PlannedCallFault(
        String type,
        String order,
        @Nullable Integer calls,
        @Nullable Integer code,
        @Nullable String message) {}
