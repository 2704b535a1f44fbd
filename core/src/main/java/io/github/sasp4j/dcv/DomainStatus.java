package io.github.sasp4j.dcv;

import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;

/** Whether control of one domain is proved; specification section 2, object domainDescription. {@code notCompleted} stands in the specification's example only. */
public enum DomainStatus implements StatusValue {
    NOT_APPLICABLE("NotApplicable", Tone.NEUTRAL),
    IN_PROGRESS("InProgress", Tone.IN_PROGRESS),
    COMPLETED("Completed", Tone.GOOD),
    NOT_COMPLETED("notCompleted", Tone.NEEDS_ACTION);

    private final String text;
    private final Tone tone;

    DomainStatus(String text, Tone tone) {
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
