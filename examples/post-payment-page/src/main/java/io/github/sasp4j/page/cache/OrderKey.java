package io.github.sasp4j.page.cache;

import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import java.util.Optional;

/** What a response answers: an order, one of its certificates, for one caller. */
record OrderKey(CallerKey caller, OrderNumber order, Optional<CertificateId> certificate) {

    static OrderKey of(StatusRequest request) {
        return new OrderKey(CallerKey.of(request), request.orderNumber(), request.certificateId());
    }
}
