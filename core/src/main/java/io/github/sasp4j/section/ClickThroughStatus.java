package io.github.sasp4j.section;

import io.github.sasp4j.value.DocumentedValue;

/** Whether the agreement has been executed by click-through; specification section 2, object agreementStatus. */
public enum ClickThroughStatus implements DocumentedValue {
    NOT_EXECUTED("notExecuted"),
    EXECUTED("Executed");

    private final String text;

    ClickThroughStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
