package io.github.sasp4j.value;

import java.util.Objects;

/**
 * A length that the specification sets for a text.
 *
 * @param field the specification's name of the field, as the error names it
 * @param max the greatest length in characters (Unicode code points); the least is 1
 */
public record TextLimit(String field, int max) {

    public TextLimit {
        Objects.requireNonNull(field, "field");
        if (max < 1) {
            throw new IllegalArgumentException(field + ": a limit of " + max + " leaves no text");
        }
    }

    /**
     * Hands the text back if it keeps the limit.
     *
     * @throws IllegalArgumentException if it does not, or has an unpaired surrogate, which no encoding can carry; the
     *     message names the field and never the text: it may be a password
     */
    public String check(String text) {
        Objects.requireNonNull(text, field);
        if (text.isEmpty() || text.codePointCount(0, text.length()) > max) {
            throw new IllegalArgumentException(field + ": 1 to " + max + " characters");
        }
        if (text.codePoints().anyMatch(TextLimit::isSurrogate)) {
            throw new IllegalArgumentException(field + ": no unpaired surrogates");
        }
        return text;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
