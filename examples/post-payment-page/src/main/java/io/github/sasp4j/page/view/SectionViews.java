package io.github.sasp4j.page.view;

import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of an order in words. */
record SectionViews(PageMessages words) {

    SectionView of(Section section) {
        String name = words.of(section.kind());
        return new SectionView(
                section.kind(),
                name,
                section.title().filter(title -> !title.isBlank() && !title.equalsIgnoreCase(name)),
                StatusLabel.of(section.status(), words),
                lines(section.description()),
                facts(section),
                section instanceof Dcv dcv ? new DomainViews(dcv, words).all() : List.of(),
                section instanceof Organization organization ? requirements(organization) : List.of(),
                section.actions().stream().map(words::of).toList());
    }

    /** The vendor's lines; blank ones at either end say nothing. */
    static List<String> lines(Optional<String> text) {
        return text.map(String::strip)
                .filter(stripped -> !stripped.isEmpty())
                .map(stripped -> stripped.lines().toList())
                .orElse(List.of());
    }

    private List<DetailView> facts(Section section) {
        List<DetailView> facts = new ArrayList<>();
        if (section instanceof Agreement agreement) {
            agreement.clickThrough().ifPresent(status -> add(facts, "agreement.clickThrough", words.of(status)));
            agreement.email().ifPresent(address -> add(facts, "agreement.email", address));
            agreement.lastEmailSent().ifPresent(day -> add(facts, "agreement.lastEmailSent", words.of(day)));
            agreement.lastOpened().ifPresent(day -> add(facts, "agreement.lastOpened", words.of(day)));
        }
        if (section instanceof Callback callback) {
            callback.phoneNumber().ifPresent(number -> add(facts, "callback.phoneNumber", number));
        }
        if (section instanceof Dcv dcv) {
            dcv.digests().md5().ifPresent(hash -> facts.add(DetailView.code(words.of("dcv.md5"), hash)));
            dcv.digests().sha256().ifPresent(hash -> facts.add(DetailView.code(words.of("dcv.sha256"), hash)));
            dcv.digests()
                    .uniqueValue()
                    .ifPresent(value -> facts.add(DetailView.code(words.of("dcv.uniqueValue"), value)));
        }
        return facts;
    }

    private void add(List<DetailView> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(DetailView.of(words.of(name), value));
        }
    }

    private List<RequirementView> requirements(Organization organization) {
        return organization.requirements().stream()
                .filter(requirement -> !requirement.status().is(RequirementStatus.NOT_APPLICABLE))
                .map(this::toView)
                .toList();
    }

    private RequirementView toView(Requirement requirement) {
        return new RequirementView(
                words.of(requirement.kind()),
                StatusLabel.of(requirement.status(), words),
                lines(requirement.description()));
    }
}
