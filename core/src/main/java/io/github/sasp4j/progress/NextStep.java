package io.github.sasp4j.progress;

import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that somebody can or must do for an order.
 *
 * @param actor who acts
 * @param section the section it belongs to; empty if it concerns the order as a whole
 * @param action the action that the service offers for it; empty if it is done elsewhere, as when an e-mail has to
 *     be answered
 * @param subject the domain it concerns, if it concerns one
 * @param blocking whether the certificate waits for it
 */
public record NextStep(
        Actor actor,
        Optional<SectionKind> section,
        Optional<OpenValue<?>> action,
        Optional<String> subject,
        boolean blocking) {

    public NextStep {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(subject, "subject");
    }

    /** A step without which the order as a whole does not move, outside all sections. */
    public static NextStep onOrder(Actor actor) {
        return new NextStep(actor, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static NextStep on(Section section, Actor actor) {
        return new NextStep(actor, Optional.of(section.kind()), Optional.empty(), Optional.empty(), true);
    }

    NextStep by(OpenValue<?> offered) {
        return new NextStep(actor, section, Optional.of(offered), subject, blocking);
    }

    NextStep about(String domain) {
        return new NextStep(actor, section, action, Optional.of(domain), blocking);
    }

    NextStep blocking(boolean blocks) {
        return new NextStep(actor, section, action, subject, blocks);
    }
}
