package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.order.OrderNumber;
import java.util.Map;

/**
 * What a model holds besides the DTO.
 *
 * @param asked the order that was asked for, in case the response does not say which it is
 * @param unmapped raw JSON text that the model has no place for, by pointer
 */
record MappingContext(OrderNumber asked, Map<String, String> unmapped) {}
