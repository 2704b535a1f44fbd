package io.github.sasp4j.page.view;

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

    /** The style sheet's class for the tone. */
    public String css() {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
