package io.github.sasp4j.page.view;

import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;
import java.util.Locale;

/**
 * A status as it is shown.
 *
 * @param text its words
 * @param tone what it means to its reader
 */
public record StatusLabel(String text, Tone tone) {

    static StatusLabel of(OpenValue<? extends StatusValue> value, PageMessages words) {
        return new StatusLabel(words.of(value), Tone.of(value));
    }

    /** What the customer has to do, whoever the service says is at work. */
    static StatusLabel required(PageMessages words) {
        return new StatusLabel(words.of(SectionStatus.ACTION_REQUIRED), Tone.NEEDS_ACTION);
    }

    /** The style sheet's class for the tone. */
    public String css() {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
