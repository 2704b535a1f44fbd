package io.github.sasp4j.page.view;

import io.github.sasp4j.section.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A section as it is shown.
 *
 * @param kind which of the seven it is
 * @param name our name for it
 * @param title the vendor's title, if it says something else; one line or none
 * @param label its status
 * @param completed whether nothing is left to do in it
 * @param description the vendor's text, by its lines
 * @param facts what else is known of it
 * @param technical values that few people need
 * @param domains the domains to be proved
 * @param requirements the checks on the organization
 * @param offers what can be done in it
 * @param unknown what else the vendor offers in it, that we have neither words nor a link for
 */
public record SectionView(
        SectionKind kind,
        String name,
        List<String> title,
        StatusLabel label,
        boolean completed,
        List<String> description,
        List<DetailView> facts,
        List<DetailView> technical,
        List<DomainView> domains,
        List<RequirementView> requirements,
        List<OfferView> offers,
        List<String> unknown) {

    /** What has to be done in it. */
    public List<OfferView> required() {
        return offers.stream().filter(OfferView::required).toList();
    }

    /** What can be done in it as well. */
    public List<OfferView> optional() {
        return offers.stream().filter(offer -> !offer.required()).toList();
    }

    /** Whether something can be done in it that no link leads to. */
    public boolean needsSupport() {
        return offers.stream().anyMatch(offer -> offer.href().isEmpty() && !offer.inMailbox());
    }

    /** Whether it opens on demand: nothing can be done in it any more, and there is something to read. */
    public boolean isFolded(OrderView order) {
        return (completed || order.outcome().isPresent()) && !isEmpty();
    }

    private boolean isEmpty() {
        return Stream.of(title, description, facts, technical, domains, requirements, offers, unknown)
                .allMatch(List::isEmpty);
    }

    /** Whether the vendor says something on a check. */
    public boolean hasRemarks() {
        return requirements.stream().anyMatch(check -> !check.description().isEmpty());
    }

    /** The anchor of a section on the page. */
    public String id() {
        return id(kind);
    }

    static String id(SectionKind kind) {
        return "section-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
