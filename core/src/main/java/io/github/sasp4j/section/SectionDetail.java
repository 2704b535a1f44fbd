package io.github.sasp4j.section;

import java.util.Objects;

/**
 * A single value that one kind of section has besides what all sections have.
 *
 * @param attribute what it is
 * @param value an {@link io.github.sasp4j.value.OpenValue}, a {@link java.time.LocalDate} or a text; its text is what the
 *     service sent
 */
public record SectionDetail(Attribute attribute, Object value) {

    public SectionDetail {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
    }
}
