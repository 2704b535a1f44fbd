package io.github.sasp4j.spec.recording;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Replaces a word by one of the same shape, the same each time and whatever its case: words are exchanged with one
 * another, so that no two become one. Thread-safe.
 */
final class WordMask {

    private static final Pattern HASH = Pattern.compile("(?=[A-Fa-f]*+[0-9])[0-9A-Fa-f]{8,}+");

    private final MaskKey key;

    WordMask(MaskKey key) {
        this.key = key;
    }

    /**
     * Exchanges by a Feistel network over the characters: each half is shifted by what is derived from the other one.
     *
     * @param isAddress whether letters have to be hexadecimal digits, as in an IP address and in a hash
     */
    String replace(String word, boolean isAddress) {
        boolean isHex = isAddress || HASH.matcher(word).matches();
        int[] characters = word.codePoints().toArray();
        int length = characters.length;
        int half = length / 2;
        for (int round = 0; round < 4; round++) {
            int from = round % 2 == 0 ? half : 0;
            int to = round % 2 == 0 ? length : half;
            String otherHalf = new String(characters, half - from, length - (to - from));
            RandomGenerator shifts = key.derive("round" + round, otherHalf.toLowerCase(Locale.ROOT));
            for (int i = from; i < to; i++) {
                characters[i] = shift(characters[i], shifts.nextInt(1 << 20), isHex, i == 0 && length > 1);
            }
        }
        if (word.equals(new String(characters, 0, length))) {
            characters[length - 1] = shift(characters[length - 1], 1, isHex, false);
        }
        return new String(characters, 0, length);
    }

    /** Another digit of the same script, or another letter of the same case; a number has as many zeros in front. */
    private static int shift(int c, int by, boolean isHex, boolean isFirst) {
        if (Character.isDigit(c)) {
            int digit = Character.digit(c, 10);
            int other = !isFirst ? (digit + by) % 10 : digit == 0 ? 0 : 1 + (digit - 1 + by) % 9;
            return c - digit + other;
        }
        boolean hasCase = Character.isLowerCase(c) || Character.isUpperCase(c);
        int first = c < 0x80 ? 'a' : c < 0x100 || hasCase ? 'à' : 0x4E00;
        int size = c < 0x80 ? isHex ? 6 : 26 : c < 0x100 || hasCase ? 23 : 0x5000;
        int other = first + Math.floorMod(Character.toLowerCase(c) - first + by, size);
        return Character.isUpperCase(c) ? Character.toUpperCase(other) : other;
    }
}
