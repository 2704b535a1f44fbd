package io.github.sasp4j.page.view;

import io.github.sasp4j.value.OpenValue;

/**
 * A status as it is shown.
 *
 * @param text its words
 * @param tone what it asks of its reader
 */
public record Label(String text, Tone tone) {

    static Label of(OpenValue<?> value, Words words) {
        return new Label(words.of(value), Tone.of(value));
    }
}
