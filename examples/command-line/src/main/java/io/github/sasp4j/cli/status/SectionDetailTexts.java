package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.section.Attribute;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionDetail;
import io.github.sasp4j.value.OpenValue;

/** What a section has besides what all sections have. */
record SectionDetailTexts(Palette palette) {

    private static final int INDENT = 2;

    /** Adds its single values. */
    void addTo(Table facts, Section section) {
        for (SectionDetail detail : section.details()) {
            facts.add(words(detail.value()), palette.key(label(detail.attribute())));
        }
        if (section instanceof Dcv dcv) {
            facts.add(dcv.digests().md5(), palette.key("MD5"));
            facts.add(dcv.digests().sha256(), palette.key("SHA-256"));
            facts.add(dcv.digests().uniqueValue(), palette.key("Unique value"));
        }
    }

    /** Its domains or checks; empty for a section without any. */
    Table parts(Section section) {
        if (section instanceof Dcv dcv) {
            return new DcvText(palette).table(dcv);
        }
        Table checks = new Table(INDENT);
        if (section instanceof Organization organization) {
            organization.requirements().forEach(requirement -> add(checks, requirement));
        }
        return checks;
    }

    private void add(Table checks, Requirement requirement) {
        String title = requirement.title().orElseGet(() -> requirement.kind().name());
        checks.add(
                requirement.description().orElse(""),
                StyledText.plain(title),
                new StatusLabels(palette).of(requirement.status()));
    }

    private static String words(Object value) {
        return value instanceof OpenValue<?> word ? StatusLabels.words(word) : value.toString();
    }

    private static String label(Attribute attribute) {
        return switch (attribute) {
            case AGREEMENT_EMAIL -> "Sent to";
            case LAST_EMAIL_SENT -> "Last sent";
            case LAST_OPENED -> "Last opened";
            case PHONE_NUMBER -> "Phone number";
            default -> StatusLabels.capitalized(attribute.words());
        };
    }
}
