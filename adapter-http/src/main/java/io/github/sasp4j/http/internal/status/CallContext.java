package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.order.OrderNumber;
import java.util.Optional;

/**
 * What a response is read for.
 *
 * @param requested the order; empty for a recorded response whose request was not recorded
 * @param redactor knows the secrets of the call
 */
public record CallContext(Optional<OrderNumber> requested, SecretRedactor redactor) {}
