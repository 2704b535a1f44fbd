package io.github.sasp4j.progress;

import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * One step that can or must be taken for an order.
 *
 * @param actor who acts
 * @param kind what is done
 * @param section the section it belongs to; empty if it concerns the order as a whole
 * @param action the action that the service offers for it; empty if it is done elsewhere, as when a DNS record has to be
 *     published
 * @param subject the domain it concerns, if it concerns one
 * @param recipient the e-mail address that the customer looks for a message at; empty for all other kinds
 * @param blocking whether the certificate waits for it
 */
public record NextStep(
        Actor actor,
        StepKind kind,
        Optional<SectionKind> section,
        Optional<OpenValue<?>> action,
        Optional<String> subject,
        Optional<String> recipient,
        boolean blocking) {

    public NextStep {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(recipient, "recipient");
    }

    /** A step without which the order as a whole does not move, outside all sections. */
    public static NextStep onOrder(Actor actor, StepKind kind) {
        return new NextStep(actor, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    /** Whether the certificate waits for this step, and the step is this actor's. */
    public boolean isRequiredOf(Actor who) {
        return blocking && actor == who;
    }

    /** The step as a sentence: in German for a German locale, in English for all others. */
    public String describe(Locale locale) {
        return StepTexts.of(locale).describe(this);
    }

    /**
     * The step as a sentence of a bundle of the caller's own, for other languages and other words.
     *
     * @param texts for each {@link StepKind} a text under its name, in which {@code {0}} stands for the domain; under the
     *     name with {@code .subject} or {@code .recipient} the text for a step that has one, in which {@code {1}} stands
     *     for the e-mail address
     */
    public String describe(ResourceBundle texts) {
        return new StepTexts(texts).describe(this);
    }

    static NextStep on(Section section, Actor actor, StepKind kind) {
        return new NextStep(
                actor, kind, Optional.of(section.kind()), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    NextStep by(OpenValue<?> offered) {
        return new NextStep(actor, kind, section, Optional.of(offered), subject, recipient, blocking);
    }

    NextStep about(String domain) {
        return new NextStep(actor, kind, section, action, Optional.of(domain), recipient, blocking);
    }

    NextStep sentTo(String address) {
        return new NextStep(actor, kind, section, action, subject, Optional.of(address), blocking);
    }

    NextStep blocking(boolean blocks) {
        return new NextStep(actor, kind, section, action, subject, recipient, blocks);
    }
}
