package io.github.sasp4j.section;

import io.github.sasp4j.value.DocumentedValue;

/** Status of one check within organization validation; specification section 2, object requirementStatus. {@code Unknown} stands in the specification's example only. */
public enum RequirementStatus implements DocumentedValue {
    NOT_APPLICABLE("NotApplicable"),
    IN_PROGRESS("InProgress"),
    COMPLETED("Completed"),
    UNKNOWN("Unknown");

    private final String text;

    RequirementStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
