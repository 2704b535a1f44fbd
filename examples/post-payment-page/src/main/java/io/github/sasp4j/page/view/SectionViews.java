package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.section.Section;
import java.util.List;
import java.util.Optional;

/** The sections of an order in words. */
record SectionViews(PageMessages words, TargetDomain target) {

    SectionView of(Section section) {
        String name = words.of(section.kind());
        SectionDetails details = section.accept(new SectionDetailViews(words, target));
        return new SectionView(
                section.kind(),
                name,
                section.title().filter(title -> !title.isBlank() && !title.equalsIgnoreCase(name)),
                StatusLabel.of(section.status(), words),
                lines(section.description()),
                details.facts(),
                details.domains(),
                details.requirements(),
                section.actions().stream().map(words::of).toList());
    }

    /** The vendor's lines; blank ones at either end say nothing. */
    static List<String> lines(Optional<String> text) {
        return text.map(String::strip)
                .filter(stripped -> !stripped.isEmpty())
                .map(stripped -> stripped.lines().toList())
                .orElse(List.of());
    }
}
