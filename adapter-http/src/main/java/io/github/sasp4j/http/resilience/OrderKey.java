package io.github.sasp4j.http.resilience;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import java.util.Optional;

/**
 * What a response is about, and for whom. The access counts with its password: whoever has another one is not shown a
 * response for the right one.
 */
record OrderKey(Access access, OrderNumber order, Optional<CertificateId> certificate) {

    static OrderKey of(StatusRequest request, Access access) {
        return new OrderKey(access, request.orderNumber(), request.certificateId());
    }
}
