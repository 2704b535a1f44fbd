package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;
import java.util.Optional;

/** Which access for uploads an order has at a time. */
@FunctionalInterface
public interface UploadAccessPolicy {

    /** The order with the access that it has now, and its token a fresh one. */
    PostPaymentStatus on(PostPaymentStatus order, Instant now);

    /** An order made from a template has upload access while it is paid and not final. */
    static UploadAccessPolicy whilePaidAndNotFinal() {
        return UploadAccessPolicy::grantIfPaidAndNotFinal;
    }

    /** A recorded order has what its record has. */
    static UploadAccessPolicy unchanged() {
        return (order, now) -> order;
    }

    private static PostPaymentStatus grantIfPaidAndNotFinal(PostPaymentStatus order, Instant now) {
        return order.withUpload(
                order.isUnpaid() || order.isFinal() ? Optional.empty() : UploadTokens.of(order.orderNumber(), now));
    }
}
