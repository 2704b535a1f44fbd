package io.github.sasp4j.page.view;

import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionDetail;
import io.github.sasp4j.value.OpenValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a section has besides what all sections have, in words. */
record SectionDetailViews(SectionContext context) {

    /** Single values. */
    List<DetailView> facts(Section section) {
        return section.details().stream()
                .map(this::fact)
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    /** Values that few people need. */
    List<DetailView> technical(Section section) {
        return section instanceof Dcv dcv
                ? Stream.of(
                                hash("dcv.md5", dcv.digests().md5()),
                                hash("dcv.sha256", dcv.digests().sha256()),
                                hash("dcv.uniqueValue", dcv.digests().uniqueValue()))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /** The domains to be verified. */
    List<DomainView> domains(Section section) {
        return section instanceof Dcv dcv ? new DomainViews(dcv, context).all() : List.of();
    }

    /** The checks on the organization. */
    List<RequirementView> requirements(Section section) {
        return section instanceof Organization organization
                ? organization.requirements().stream()
                        .filter(requirement -> !requirement.status().is(RequirementStatus.NOT_APPLICABLE))
                        .map(this::requirement)
                        .toList()
                : List.of();
    }

    private RequirementView requirement(Requirement requirement) {
        return new RequirementView(
                words().of(requirement.kind()),
                context.label(requirement.status(), requirement.status().is(RequirementStatus.COMPLETED)),
                SectionViews.lines(requirement.description()));
    }

    private DetailView fact(SectionDetail detail) {
        return DetailView.of(words().of(detail.attribute()), text(detail.value()));
    }

    private String text(Object value) {
        if (value instanceof OpenValue<?> word) {
            return words().of(word);
        }
        return value instanceof LocalDate day ? words().of(day) : value.toString();
    }

    private Optional<DetailView> hash(String name, Optional<String> value) {
        return value.map(text -> DetailView.code(words().of(name), text));
    }

    private PageMessages words() {
        return context.words();
    }
}
