package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.cli.output.TextPage;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import java.util.stream.Collectors;

/** A section that applies: the service's words, then what is known besides. */
record SectionText(Palette palette) {

    private static final int INDENT = 2;

    void printTo(TextPage page, Section section) {
        StatusLabels statuses = new StatusLabels(palette);
        page.heading(palette.heading(title(section)), statuses.of(section.status()));
        section.description().filter(text -> !text.isBlank()).ifPresent(text -> page.paragraph(INDENT, text));
        Table facts = Table.ofFacts(INDENT);
        SectionDetailTexts details = new SectionDetailTexts(palette);
        details.addTo(facts, section);
        if (!section.actions().isEmpty()) {
            facts.add(
                    section.actions().stream().map(ActionDescriptions::of).collect(Collectors.joining(", ")),
                    palette.key("Available"));
        }
        print(page, facts);
        print(page, details.parts(section));
    }

    private static void print(TextPage page, Table table) {
        if (!table.isEmpty()) {
            page.separate();
            table.printTo(page);
        }
    }

    /** The service's title; where it sent none, the name of the section. */
    static String title(Section section) {
        return section.title().filter(text -> !text.isBlank()).orElseGet(() -> name(section.kind()));
    }

    private static String name(SectionKind kind) {
        return switch (kind) {
            case CSR -> "CSR";
            case DCV -> "Domain control validation";
            case CALLBACK -> "Call to the signer";
            case ORGANIZATION -> "Organization validation";
            default -> StatusLabels.capitalized(kind.name().replace('_', ' '));
        };
    }
}
