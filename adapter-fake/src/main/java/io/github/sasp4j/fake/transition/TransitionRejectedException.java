package io.github.sasp4j.fake.transition;

/** A transition that the state of the order does not allow. The order has not changed. */
public final class TransitionRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A rejection with its reason, an English sentence. */
    TransitionRejectedException(String reason) {
        super(reason);
    }
}
