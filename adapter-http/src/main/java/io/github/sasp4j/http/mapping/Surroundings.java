package io.github.sasp4j.http.mapping;

import io.github.sasp4j.order.OrderNumber;
import java.util.Map;

/**
 * What a model holds besides the wire type.
 *
 * @param asked the order that was asked for, in case the answer does not say which it is
 * @param unmapped raw JSON text that the model has no place for, by pointer
 */
record Surroundings(OrderNumber asked, Map<String, String> unmapped) {}
