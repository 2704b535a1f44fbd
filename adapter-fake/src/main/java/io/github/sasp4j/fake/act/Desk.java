package io.github.sasp4j.fake.act;

/** Where acts are taken: at once, or put off to a time. */
@FunctionalInterface
public interface Desk {

    /**
     * Takes an act.
     *
     * @throws ActRefusedException if it is done at once and the state of the order does not allow it
     */
    void take(Act act);
}
