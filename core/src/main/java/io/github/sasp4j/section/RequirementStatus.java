package io.github.sasp4j.section;

import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;

/** Status of one check within organization validation; specification section 2, object requirementStatus. {@code Unknown} stands in the specification's example only. */
public enum RequirementStatus implements StatusValue {
    NOT_APPLICABLE("NotApplicable", Tone.NEUTRAL),
    IN_PROGRESS("InProgress", Tone.IN_PROGRESS),
    COMPLETED("Completed", Tone.GOOD),
    UNKNOWN("Unknown", Tone.NEUTRAL);

    private final String text;
    private final Tone tone;

    RequirementStatus(String text, Tone tone) {
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
