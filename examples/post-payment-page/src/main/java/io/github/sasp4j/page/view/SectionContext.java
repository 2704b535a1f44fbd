package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.preflight.PreflightReport;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;
import java.time.Instant;
import java.util.List;

/**
 * What the sections of an order are shown with.
 *
 * @param orderNumber the order, as in the request of the visitor
 * @param words the words of the visitor's language
 * @param links where the customer does what is available
 * @param target the CA's domain in DNS records and validation files
 * @param report what has been seen of records and files
 * @param now the time
 * @param closed whether the order has ended: nothing is offered any more
 * @param documents whether the page has a form for documents
 * @param next what has to happen next
 */
record SectionContext(
        String orderNumber,
        PageMessages words,
        PageLinks links,
        TargetDomain target,
        PreflightReport report,
        Instant now,
        boolean closed,
        boolean documents,
        List<NextStep> next) {

    SectionContext {
        next = List.copyOf(next);
    }

    /** A status in words. In an order that has ended nobody works on anything, and nobody has to. */
    StatusLabel label(OpenValue<? extends StatusValue> status, boolean completed) {
        return closed && !completed
                ? new StatusLabel(words.of("status.notFinished"), Tone.NEUTRAL)
                : StatusLabel.of(status, words);
    }

    /** The steps of the customer in a section that are about no domain and no action that is available. */
    List<NextStep> tasks(SectionKind section) {
        return next.stream()
                .filter(step -> step.isRequiredOf(Actor.CUSTOMER))
                .filter(step -> step.section().filter(section::equals).isPresent())
                .filter(step -> step.action().isEmpty() && step.subject().isEmpty())
                .toList();
    }

    /** Whether the customer has to do something in a section. */
    boolean waitsForCustomer(SectionKind section) {
        return next.stream()
                .filter(step -> step.isRequiredOf(Actor.CUSTOMER))
                .anyMatch(step -> step.section().filter(section::equals).isPresent());
    }

    /** Whether the customer has to do something for a domain. */
    boolean waitsForCustomer(String domain) {
        return next.stream()
                .filter(step -> step.isRequiredOf(Actor.CUSTOMER))
                .anyMatch(step -> step.subject().filter(domain::equals).isPresent());
    }

    /** Whether the certificate waits for an action that is available. */
    boolean requires(OpenValue<?> action) {
        return next.stream()
                .filter(step -> step.isRequiredOf(Actor.CUSTOMER))
                .anyMatch(step -> step.action().filter(action::equals).isPresent());
    }
}
