package io.github.sasp4j.spec.recording;

import java.util.Arrays;
import java.util.Locale;

/**
 * Replaces a word by one of the same shape, the same each time and whatever its case. Short words are exchanged with one
 * another, so that no two become one; a long word cannot be computed back even with the key, but only guessed.
 * Thread-safe.
 */
final class WordMask {

    private static final int LONGEST_EXCHANGED = 8;
    private static final int ROUNDS = 4;
    private static final int SHORTEST_HEX = 8;

    private final MaskKey key;

    WordMask(MaskKey key) {
        this.key = key;
    }

    /** @param hexWanted whether letters have to be hexadecimal digits, as in an IP address */
    String replace(String word, boolean hexWanted) {
        int[] characters = word.codePoints().toArray();
        boolean isHex = hexWanted || isHexadecimal(word);
        MaskAlphabet[] alphabets = new MaskAlphabet[characters.length];
        int[] indexes = new int[characters.length];
        for (int i = 0; i < characters.length; i++) {
            alphabets[i] = MaskAlphabet.of(characters[i], isHex, i == 0 && characters.length > 1);
            indexes[i] = alphabets[i].index(characters[i]);
        }
        if (characters.length <= LONGEST_EXCHANGED) {
            exchange(indexes, alphabets);
        } else {
            shift(indexes, 0, indexes.length, alphabets, "long", word.toLowerCase(Locale.ROOT));
        }
        StringBuilder other = new StringBuilder(word.length());
        for (int i = 0; i < characters.length; i++) {
            other.appendCodePoint(alphabets[i].at(indexes[i], characters[i]));
        }
        return other.toString();
    }

    /** A Feistel network over the characters: each half is shifted by what is derived from the other one. */
    private void exchange(int[] word, MaskAlphabet[] alphabets) {
        int[] before = word.clone();
        int half = word.length / 2;
        String shape = Arrays.toString(alphabets);
        for (int round = 0; round < ROUNDS && half > 0; round++) {
            boolean left = round % 2 == 0;
            String fixed = shape + new String(word, left ? half : 0, left ? word.length - half : half);
            shift(word, left ? 0 : half, left ? half : word.length, alphabets, "round" + round, fixed);
        }
        if (Arrays.equals(before, word)) {
            int size = alphabets[0].size();
            word[0] = (word[0] + 1 + Math.floorMod(key.derive("single", shape, 1)[0], size - 1)) % size;
        }
    }

    private void shift(int[] word, int from, int to, MaskAlphabet[] alphabets, String purpose, String text) {
        byte[] by = key.derive(purpose, text, 2 * (to - from));
        for (int i = from; i < to; i++) {
            int drawn = ((by[2 * (i - from)] & 0xFF) << 8) | (by[2 * (i - from) + 1] & 0xFF);
            word[i] = (word[i] + drawn) % alphabets[i].size();
        }
    }

    private static boolean isHexadecimal(String word) {
        return word.length() >= SHORTEST_HEX
                && word.chars().allMatch(c -> c <= 'f' && Character.digit(c, 16) >= 0)
                && word.chars().anyMatch(c -> c <= '9');
    }
}
