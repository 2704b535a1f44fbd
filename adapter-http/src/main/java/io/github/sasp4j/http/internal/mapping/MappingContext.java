package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.order.OrderNumber;
import java.util.Map;

/**
 * What a model holds besides the DTO.
 *
 * @param order the order that the status is of
 * @param unmapped raw JSON text that the model has no place for, by pointer
 */
record MappingContext(OrderNumber order, Map<String, String> unmapped) {}
