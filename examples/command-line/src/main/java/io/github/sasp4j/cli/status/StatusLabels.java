package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.value.OpenValue;
import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;
import java.util.Locale;

/** Statuses in words, coloured by what they ask of the reader. */
record StatusLabels(Palette palette) {

    StyledText of(OpenValue<? extends StatusValue> status) {
        String words = words(status);
        return switch (Tone.of(status)) {
            case GOOD -> palette.good(words);
            case NEEDS_ACTION -> palette.attention(words);
            case IN_PROGRESS -> palette.underWay(words);
            case FAILED -> palette.failed(words);
            case NEUTRAL -> StyledText.plain(words);
        };
    }

    /** A documented status in plain words, any other as the service sent it. */
    static String words(OpenValue<?> status) {
        return status.known()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElseGet(() -> status.text().isBlank() ? "no status given" : "'" + status.text() + "'");
    }

    /** Words in small letters, the first of them a capital. */
    static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
