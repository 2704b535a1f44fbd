package io.github.sasp4j.fake.act;

import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * Something that somebody does to an order.
 *
 * @param actor who does it
 * @param name the act's name, as in the table of this package
 * @param change what it does
 */
public record Act(Actor actor, String name, Change change) {

    private static final Set<OrderStatus> OVER =
            Set.of(OrderStatus.PROCESSED, OrderStatus.REJECTED, OrderStatus.REFUNDED);

    public Act {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(change, "change");
    }

    /**
     * The order after this act.
     *
     * @throws ActRefusedException if the state of the order does not allow it
     */
    public PostPaymentStatus on(PostPaymentStatus order, Instant now) {
        return change.on(order, now);
    }

    /** An act that no order takes any more once it is over. */
    static Act whileUnderWay(Actor actor, String name, Change change) {
        return new Act(actor, name, (order, now) -> {
            if (order.orderStatus().known().filter(OVER::contains).isPresent()) {
                throw new ActRefusedException(name + ": the order is " + order.orderStatus() + ".");
            }
            return Consequences.of(change.on(order, now));
        });
    }

    /** What an act does. */
    @FunctionalInterface
    public interface Change {

        /**
         * The order afterwards.
         *
         * @throws ActRefusedException if the state of the order does not allow it
         */
        PostPaymentStatus on(PostPaymentStatus order, Instant now);
    }
}
