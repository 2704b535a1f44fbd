package io.github.sasp4j.page.view;

import io.github.sasp4j.section.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section as it is shown.
 *
 * @param kind which of the seven it is
 * @param name our name for it
 * @param title the vendor's title, if it says something else
 * @param label its status
 * @param description the vendor's text, by its lines
 * @param facts what else is known of it
 * @param domains the domains to be proved
 * @param requirements the checks on the organization
 * @param steps what can be done in it
 */
public record SectionView(
        SectionKind kind,
        String name,
        Optional<String> title,
        StatusLabel label,
        List<String> description,
        List<DetailView> facts,
        List<DomainView> domains,
        List<RequirementView> requirements,
        List<String> steps) {

    /** The anchor of a section on the page. */
    public String id() {
        return id(kind);
    }

    static String id(SectionKind kind) {
        return "section-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
