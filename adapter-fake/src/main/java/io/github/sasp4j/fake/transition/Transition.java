package io.github.sasp4j.fake.transition;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import java.time.Instant;
import java.util.Objects;

/**
 * An action on an order.
 *
 * @param actor who does it
 * @param name its name, as in the table of this package
 * @param change what it does
 */
public record Transition(Actor actor, String name, Change change) {

    public Transition {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(change, "change");
    }

    /**
     * The order after it.
     *
     * @throws TransitionRejectedException if the state of the order does not allow it
     */
    public PostPaymentStatus on(PostPaymentStatus order, Instant now) {
        return change.on(order, now);
    }

    /** A transition that is rejected once the order is final. */
    static Transition whileUnderWay(Actor actor, String name, Change change) {
        return new Transition(actor, name, (order, now) -> {
            if (order.isFinal()) {
                throw new TransitionRejectedException(name + ": the order is " + order.orderStatus() + ".");
            }
            return FollowUpTransitions.of(change.on(order, now));
        });
    }

    /** What a transition does. */
    @FunctionalInterface
    public interface Change {

        /**
         * The order afterwards.
         *
         * @throws TransitionRejectedException if the state of the order does not allow it
         */
        PostPaymentStatus on(PostPaymentStatus order, Instant now);
    }

    /** Executes transitions: at once, or at a later time. */
    @FunctionalInterface
    public interface Executor {

        /**
         * Executes a transition, or schedules it.
         *
         * @throws TransitionRejectedException if it is executed at once and the state of the order does not allow it
         */
        void execute(Transition transition);
    }
}
