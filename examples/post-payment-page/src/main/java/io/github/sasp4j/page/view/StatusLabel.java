package io.github.sasp4j.page.view;

import io.github.sasp4j.value.OpenValue;

/**
 * A status as it is shown.
 *
 * @param text its words
 * @param tone what it asks of its reader
 */
public record StatusLabel(String text, Tone tone) {

    static StatusLabel of(OpenValue<?> value, PageMessages words) {
        return new StatusLabel(words.of(value), Tone.of(value));
    }
}
