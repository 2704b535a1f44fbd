package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadAccess;
import java.util.Map;
import java.util.Optional;

/**
 * What a model holds besides the DTO.
 *
 * @param order the order that the status is of
 * @param upload where and with what documents are uploaded
 * @param unmapped raw JSON text that the model has no place for, by pointer
 */
record MappingContext(OrderNumber order, Optional<UploadAccess> upload, Map<String, String> unmapped) {}
