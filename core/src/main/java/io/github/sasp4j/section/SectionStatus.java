package io.github.sasp4j.section;

import io.github.sasp4j.value.DocumentedValue;

/** General status of a section; specification section 2. {@code Unknown} is a documented status, not a word that this library failed to understand. */
public enum SectionStatus implements DocumentedValue {
    /** The product has no such step. */
    NOT_APPLICABLE("NotApplicable"),
    /** Somebody on the customer's side has to act. */
    ACTION_REQUIRED("ActionRequired"),
    /** Done. */
    COMPLETED("Completed"),
    /** The vendor is at work on it. */
    IN_PROGRESS("InProgress"),
    /** The vendor does not know yet. */
    UNKNOWN("Unknown");

    private final String text;

    SectionStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
