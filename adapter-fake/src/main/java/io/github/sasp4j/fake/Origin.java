package io.github.sasp4j.fake;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;

/** Where an order comes from: a template at a stage, or a recorded response. */
@FunctionalInterface
interface Origin {

    /** A new order of that number. */
    OrderState newOrder(OrderNumber number);

    static Origin template(OrderTemplate template, OrderStage stage) {
        return number -> new OrderState(now -> stage.of(template.status(number, now), now), UploadOffer.of(template));
    }

    static Origin recorded(PostPaymentStatus status) {
        return number -> new OrderState(now -> status, UploadOffer.asRecorded());
    }
}
