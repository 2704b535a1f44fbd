package io.github.sasp4j.fake.transition;

import io.github.sasp4j.progress.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A transition that was performed on an order, or rejected.
 *
 * @param at when, by the fake's clock
 * @param actor who acted
 * @param transition the transition's name
 * @param rejection why it was rejected; empty if it was performed
 */
public record TransitionRecord(Instant at, Actor actor, String transition, Optional<String> rejection) {

    public TransitionRecord {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(rejection, "rejection");
    }
}
