package io.github.sasp4j.page.view;

import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sections of an order in words. */
record SectionViews(SectionContext context) {

    /** Titles of the CA that say what our own headings say; the first ones stand in the specification's example. */
    private static final Map<SectionKind, Set<String>> SAME_AS_OURS = Map.of(
            SectionKind.CSR, Set.of("submit your csr", "csr", "certificate signing request", "csr submission"),
            SectionKind.DCV, Set.of("domain control validation", "domain validation", "dcv"),
            SectionKind.AGREEMENT, Set.of("agreement execution", "agreement"),
            SectionKind.CALLBACK, Set.of("signer verification", "callback", "order authorization"),
            SectionKind.ORGANIZATION, Set.of("organization validation", "organization"),
            SectionKind.SECOND_APPROVAL, Set.of("second approval"),
            SectionKind.FAST_SERVICE, Set.of("fast service certificate", "fast service"));

    SectionView of(Section section) {
        PageMessages words = context.words();
        SectionDetailViews details = new SectionDetailViews(context);
        return new SectionView(
                section.kind(),
                words.of(section.kind()),
                title(section).stream().toList(),
                label(section),
                section.isCompleted(),
                lines(section.description()),
                details.facts(section),
                details.technical(section),
                details.domains(section),
                details.requirements(section),
                offers(section).toList(),
                unknown(section));
    }

    private StatusLabel label(Section section) {
        boolean required = section.status().known().isPresent() && context.waitsForCustomer(section.kind());
        return required
                ? StatusLabel.required(context.words())
                : context.label(section.status(), section.isCompleted());
    }

    private Stream<OfferView> offers(Section section) {
        if (context.closed()) {
            return Stream.empty();
        }
        return Stream.concat(
                context.tasks(section.kind()).stream().map(this::offer),
                section.actions().stream()
                        .filter(action -> !isShownByDomain(action) && !isUnknown(action))
                        .map(this::offer));
    }

    private List<String> unknown(Section section) {
        return context.closed()
                ? List.of()
                : section.actions().stream()
                        .filter(this::isUnknown)
                        .map(action -> context.words().of(action))
                        .toList();
    }

    private boolean isUnknown(OpenValue<?> action) {
        return action.known().isEmpty()
                && context.links().of(action.text(), context.orderNumber()).isEmpty();
    }

    private OfferView offer(NextStep step) {
        return new OfferView(
                context.words().withoutFullStop(step),
                context.links().of(step, context.orderNumber()),
                true,
                StepNotes.isDoneInMailbox(step));
    }

    private OfferView offer(OpenValue<?> action) {
        Optional<String> link = context.links().of(action.text(), context.orderNumber());
        boolean upload = action.known()
                .filter(OrganizationAction.UPLOAD_DOCUMENT::equals)
                .isPresent();
        return new OfferView(
                context.words().of(action),
                link.isEmpty() && upload && context.documents() ? Optional.of(StepViews.DOCUMENTS) : link,
                context.requires(action),
                false);
    }

    /** A method is chosen for a domain, and the link stands there. */
    private boolean isShownByDomain(OpenValue<?> action) {
        boolean ofDomain = action.known()
                .filter(known -> known == DcvAction.SELECT_DCV_METHOD || known == DcvAction.CAN_CHANGE_DCV_METHOD)
                .isPresent();
        return ofDomain
                && context.links().of(action.text(), context.orderNumber()).isPresent();
    }

    private Optional<String> title(Section section) {
        String ours = context.words().of(section.kind());
        return section.title()
                .map(String::strip)
                .filter(title -> !title.isEmpty() && !title.equalsIgnoreCase(ours))
                .filter(title ->
                        !SAME_AS_OURS.getOrDefault(section.kind(), Set.of()).contains(title.toLowerCase(Locale.ROOT)));
    }

    /** The vendor's lines; blank ones at either end say nothing. */
    static List<String> lines(Optional<String> text) {
        return text.map(String::strip)
                .filter(stripped -> !stripped.isEmpty())
                .map(stripped -> stripped.lines().toList())
                .orElse(List.of());
    }
}
