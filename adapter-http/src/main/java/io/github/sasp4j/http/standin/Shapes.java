package io.github.sasp4j.http.standin;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Draws texts of the shape of another: letters for letters in their case, digits for digits, the rest as it is. */
final class Shapes {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String HEX_LETTERS = "abcdef";
    private static final String ACCENTED = "àáâãäåæçèéêëìíîïðñòóôõö";
    private static final char FIRST_IDEOGRAPH = 0x4E00;
    private static final int IDEOGRAPHS = 0x5000;
    private static final int ASCII = 0x80;

    /** Sixteen digits at least: shorter ones may as well be a word. */
    private static final Pattern HEXADECIMAL = Pattern.compile("(?=.*[0-9])[0-9A-Fa-f]{16,}");

    private final RandomGenerator random;

    Shapes(RandomGenerator random) {
        this.random = random;
    }

    String like(String original) {
        String letters = HEXADECIMAL.matcher(original).matches() ? HEX_LETTERS : LETTERS;
        StringBuilder drawn = new StringBuilder(original.length());
        boolean leading = true;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            // Zeros that lead a number are part of its shape, and a number that JSON can hold has none.
            leading &= c == '0';
            drawn.append(leading ? c : like(c, letters, i == 0));
        }
        return drawn.toString();
    }

    private char like(char original, String letters, boolean first) {
        if (original >= '0' && original <= '9') {
            return (char) (first ? '1' + random.nextInt(9) : '0' + random.nextInt(10));
        }
        if (!Character.isLetter(original)) {
            return original;
        }
        if (original < ASCII) {
            return inCaseOf(original, letters.charAt(random.nextInt(letters.length())));
        }
        boolean cased = Character.isLowerCase(original) || Character.isUpperCase(original);
        return cased
                ? inCaseOf(original, ACCENTED.charAt(random.nextInt(ACCENTED.length())))
                : (char) (FIRST_IDEOGRAPH + random.nextInt(IDEOGRAPHS));
    }

    static char inCaseOf(char model, char letter) {
        return Character.isUpperCase(model) ? Character.toUpperCase(letter) : letter;
    }
}
