package io.github.sasp4j.fake;

import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which access for uploads an order has at a time. */
@FunctionalInterface
interface UploadOffer {

    /** The order with the access that it has now, and its token a fresh one. */
    PostPaymentStatus on(PostPaymentStatus order, Instant now);

    /** An order out of a template has access while it is paid and not over, if there is an organization to prove. */
    static UploadOffer of(OrderTemplate template) {
        return template.takesPapers() ? UploadOffer::whilePaidAndNotOver : (order, now) -> order;
    }

    /** A recorded order has what its record has. */
    static UploadOffer asRecorded() {
        return (order, now) -> order;
    }

    private static PostPaymentStatus whilePaidAndNotOver(PostPaymentStatus order, Instant now) {
        Set<OrderStatus> without = Set.of(
                OrderStatus.AWAITING_PAYMENT,
                OrderStatus.PAYMENT_PROMISED,
                OrderStatus.PROCESSED,
                OrderStatus.REJECTED,
                OrderStatus.REFUNDED);
        return order.withUpload(
                order.orderStatus().known().filter(without::contains).isPresent()
                        ? Optional.empty()
                        : Uploads.of(order.orderNumber(), now));
    }
}
