package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
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

    /** An order never has upload access. */
    static UploadAccessPolicy never() {
        return (order, now) -> order.withUpload(Optional.empty());
    }

    /** A recorded order has upload access at its recorded address, with a token that the fake accepts. */
    static UploadAccessPolicy asRecorded() {
        return (order, now) -> order.withUpload(order.upload()
                .map(recorded -> new UploadAccess(recorded.url(), UploadTokens.token(order.orderNumber(), now))));
    }

    private static PostPaymentStatus grantIfPaidAndNotFinal(PostPaymentStatus order, Instant now) {
        return order.withUpload(
                order.isUnpaid() || order.isFinal()
                        ? Optional.empty()
                        : Optional.of(UploadTokens.access(order.orderNumber(), now)));
    }
}
