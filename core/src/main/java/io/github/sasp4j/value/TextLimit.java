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
     * @throws IllegalArgumentException naming field and limit, and never the text: it may be a password
     */
    public String check(String text) {
        Objects.requireNonNull(text, field);
        if (text.isEmpty() || text.codePointCount(0, text.length()) > max) {
            throw new IllegalArgumentException(field + ": 1 to " + max + " characters");
        }
        return text;
    }
}
