package io.github.sasp4j.fake.act;

/** An act that the state of the order does not allow. The order has not changed. */
public final class ActRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its reason, an English sentence. */
    ActRefusedException(String reason) {
        super(reason);
    }
}
