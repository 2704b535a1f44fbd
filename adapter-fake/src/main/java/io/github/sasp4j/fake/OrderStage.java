package io.github.sasp4j.fake;

import io.github.sasp4j.fake.internal.template.FastForward;
import io.github.sasp4j.fake.internal.template.InitialState;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;
import java.util.Optional;

/** How far an order out of a template has come. */
public enum OrderStage {
    /** Ordered and not paid; nothing else has been done. */
    AWAITING_PAYMENT,
    /** Paid; nothing else has been done. */
    PAID,
    /** Under way, as the template says. */
    UNDER_WAY,
    /** Everything has been proved and approved; the certificate is about to be issued. */
    VALIDATED,
    /** The certificate is issued. */
    ISSUED,
    /** The order was rejected while it was under way. */
    REJECTED,
    /** The order was refunded while it was under way. */
    REFUNDED;

    PostPaymentStatus of(PostPaymentStatus underWay, Instant now) {
        return switch (this) {
            case AWAITING_PAYMENT -> unpaid(underWay).withUpload(Optional.empty());
            case PAID -> FastForward.paid(unpaid(underWay), now);
            case UNDER_WAY -> underWay;
            case VALIDATED -> FastForward.validated(underWay, now);
            case ISSUED -> FastForward.issued(underWay, now);
            case REJECTED -> FastForward.rejected(underWay, now);
            case REFUNDED -> FastForward.refunded(underWay, now);
        };
    }

    private static PostPaymentStatus unpaid(PostPaymentStatus underWay) {
        return InitialState.of(underWay).withOrderStatus(OrderStatus.AWAITING_PAYMENT);
    }
}
