package io.github.sasp4j.architecture.counterexample;

/** A throwable whose name does not say so. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;
}
