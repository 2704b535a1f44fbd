package io.github.sasp4j.page.view;

import io.github.sasp4j.value.Tone;
import java.util.List;
import java.util.Locale;

/**
 * How an order has ended, as it is shown.
 *
 * @param tone what that means to its reader
 * @param texts what it means, in sentences
 * @param links what can be done with the certificate
 */
public record OutcomeView(Tone tone, List<String> texts, List<LinkView> links) {

    /** Whether no certificate was issued, so that the unfinished steps are of interest. */
    public boolean failed() {
        return tone != Tone.GOOD;
    }

    /** The style sheet's class for the tone. */
    public String css() {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
