package io.github.sasp4j.fake.transition;

import io.github.sasp4j.progress.Actor;
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
public record TransitionRecord(Instant at, Actor actor, String act, Optional<String> refusal) {

    public TransitionRecord {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(refusal, "refusal");
    }
}
