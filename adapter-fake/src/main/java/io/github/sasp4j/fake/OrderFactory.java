package io.github.sasp4j.fake;

import io.github.sasp4j.fake.internal.vendor.OrderState;
import io.github.sasp4j.fake.internal.vendor.UploadAccessPolicy;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;

/** Where an order comes from: a template at a stage, or a recorded response. */
@FunctionalInterface
interface OrderFactory {

    /** A new order of that number. */
    OrderState newOrder(OrderNumber number);

    static OrderFactory template(OrderTemplate template, OrderStage stage) {
        return number -> new OrderState(
                now -> stage.of(template.status(number, now), now),
                template.acceptsDocuments() ? UploadAccessPolicy.whilePaidAndNotFinal() : UploadAccessPolicy.never());
    }

    static OrderFactory recorded(PostPaymentStatus status) {
        return number -> new OrderState(now -> status, UploadAccessPolicy.asRecorded());
    }
}
