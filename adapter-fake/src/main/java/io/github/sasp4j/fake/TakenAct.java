package io.github.sasp4j.fake;

import io.github.sasp4j.section.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An act that was taken on an order, or refused.
 *
 * @param at when, by the fake's clock
 * @param actor who acted
 * @param act the act's name
 * @param refusal why it was refused; empty if it was taken
 */
public record TakenAct(Instant at, Actor actor, String act, Optional<String> refusal) {

    public TakenAct {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(refusal, "refusal");
    }
}
