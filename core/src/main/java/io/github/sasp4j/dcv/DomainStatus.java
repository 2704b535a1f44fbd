package io.github.sasp4j.dcv;

import io.github.sasp4j.value.DocumentedValue;

/** Whether control of one domain is proved; specification section 2, object domainDescription. {@code notCompleted} stands in the specification's example only. */
public enum DomainStatus implements DocumentedValue {
    NOT_APPLICABLE("NotApplicable"),
    IN_PROGRESS("InProgress"),
    COMPLETED("Completed"),
    NOT_COMPLETED("notCompleted");

    private final String text;

    DomainStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
