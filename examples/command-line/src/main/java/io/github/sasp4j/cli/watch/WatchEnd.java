package io.github.sasp4j.cli.watch;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;

/** Until when an order is watched. */
enum WatchEnd {
    /** The order is final: issued, rejected or refunded. */
    ISSUED,
    /** The customer or the web host has to act, or the order is final. */
    ACTION;

    boolean isReached(PostPaymentStatus status) {
        boolean needsAction = this == ACTION
                && status.nextSteps().stream().anyMatch(step -> step.blocking() && step.actor() != Actor.VENDOR);
        return status.isFinal() || needsAction;
    }
}
