package io.github.sasp4j.section;

import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;

/** General status of a section; specification section 2. {@code Unknown} is a documented status, not a word that this library failed to understand. */
public enum SectionStatus implements StatusValue {
    /** The product has no such step. */
    NOT_APPLICABLE("NotApplicable", Tone.NEUTRAL),
    /** Somebody on the customer's side has to act. */
    ACTION_REQUIRED("ActionRequired", Tone.NEEDS_ACTION),
    /** Done. */
    COMPLETED("Completed", Tone.GOOD),
    /** The vendor is at work on it. */
    IN_PROGRESS("InProgress", Tone.IN_PROGRESS),
    /** The vendor does not know yet. */
    UNKNOWN("Unknown", Tone.NEUTRAL);

    private final String text;
    private final Tone tone;

    SectionStatus(String text, Tone tone) {
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
