package io.github.sasp4j.section;

import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;

/** Whether the agreement has been executed by click-through; specification section 2, object agreementStatus. */
public enum ClickThroughStatus implements StatusValue {
    NOT_EXECUTED("notExecuted", Tone.NEEDS_ACTION),
    EXECUTED("Executed", Tone.GOOD);

    private final String text;
    private final Tone tone;

    ClickThroughStatus(String text, Tone tone) {
        this.text = text;
        this.tone = tone;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
