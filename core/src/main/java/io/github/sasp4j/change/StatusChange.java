package io.github.sasp4j.change;

import io.github.sasp4j.section.Attribute;
import io.github.sasp4j.section.SectionKind;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two snapshots of an order.
 *
 * @param section the section it belongs to; empty for the order as a whole
 * @param subject what changed, for people: the order, a section's title, a domain, a check's title
 * @param attribute what about it changed
 * @param before the former value; empty if there was none
 * @param after the present value; empty if there is none any more
 */
public record StatusChange(
        Optional<SectionKind> section,
        String subject,
        Attribute attribute,
        Optional<String> before,
        Optional<String> after) {

    public StatusChange {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** The change as an English sentence that a host can put into an e-mail. */
    public String sentence() {
        String what = subject + ": " + attribute.words();
        if (after.isEmpty()) {
            return what + " '" + before.orElse("") + "' is gone.";
        }
        return what + " is now '" + after.get() + "'"
                + before.map(former -> ", it was '" + former + "'").orElse("") + ".";
    }
}
