package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.function.Consumer;

/**
 * An order of the service behind a port under contract.
 *
 * @param number what it is asked for by
 * @param wholeness fails with an {@link AssertionError} unless it is given the order as it stands, and all of it
 */
public record KnownOrder(OrderNumber number, Consumer<PostPaymentStatus> wholeness) {

    /** An order that is known to the last field, such as one out of a recording. */
    public static KnownOrder of(PostPaymentStatus expected) {
        return new KnownOrder(
                expected.orderNumber(), status -> assertThat(status).isEqualTo(expected));
    }

    /** An order of which nothing but the number is known, such as one that moves. */
    public static KnownOrder of(OrderNumber number) {
        return new KnownOrder(number, status -> assertThat(status.orderNumber()).isEqualTo(number));
    }
}
