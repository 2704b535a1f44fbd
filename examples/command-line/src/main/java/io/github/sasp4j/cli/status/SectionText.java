package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.cli.output.TextPage;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A section that applies: the service's words, then what is known besides. */
record SectionText(Palette palette) {

    private static final int INDENT = 2;

    void printTo(TextPage page, Section section) {
        StatusLabels statuses = new StatusLabels(palette);
        page.heading(palette.heading(title(section)), statuses.of(section.status()));
        section.description().filter(text -> !text.isBlank()).ifPresent(text -> page.paragraph(INDENT, text));
        Table facts = Table.ofFacts(INDENT);
        addFacts(facts, section);
        if (!section.actions().isEmpty()) {
            facts.add(
                    section.actions().stream().map(ActionDescriptions::of).collect(Collectors.joining(", ")),
                    palette.key("Available"));
        }
        print(page, facts);
        if (section instanceof Dcv dcv) {
            print(page, new DcvText(palette).table(dcv));
        } else if (section instanceof Organization organization) {
            print(page, checks(organization.requirements(), statuses));
        }
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

    private void addFacts(Table facts, Section section) {
        if (section instanceof Dcv dcv) {
            CsrDigests digests = dcv.digests();
            facts.add(digests.md5(), palette.key("MD5"));
            facts.add(digests.sha256(), palette.key("SHA-256"));
            facts.add(digests.uniqueValue(), palette.key("Unique value"));
        } else if (section instanceof Agreement agreement) {
            facts.add(agreement.clickThrough().map(StatusLabels::words), palette.key("Agreement"));
            facts.add(agreement.email(), palette.key("Sent to"));
            facts.add(agreement.lastEmailSent().map(LocalDate::toString), palette.key("Last sent"));
            facts.add(agreement.lastOpened().map(LocalDate::toString), palette.key("Last opened"));
        } else if (section instanceof Callback callback) {
            facts.add(callback.phoneNumber(), palette.key("Phone number"));
        }
    }

    private static Table checks(List<Requirement> requirements, StatusLabels statuses) {
        Table table = new Table(INDENT);
        for (Requirement requirement : requirements) {
            String title =
                    requirement.title().orElseGet(() -> requirement.kind().name());
            table.add(requirement.description().orElse(""), StyledText.plain(title), statuses.of(requirement.status()));
        }
        return table;
    }

    private static String name(SectionKind kind) {
        return switch (kind) {
            case CSR -> "CSR";
            case DCV -> "Domain control validation";
            case AGREEMENT -> "Agreement";
            case CALLBACK -> "Call to the signer";
            case ORGANIZATION -> "Organization validation";
            case SECOND_APPROVAL -> "Second approval";
            case FAST_SERVICE -> "Fast service";
        };
    }
}
