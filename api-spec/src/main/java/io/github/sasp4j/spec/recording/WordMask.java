package io.github.sasp4j.spec.recording;

import java.util.Arrays;

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
    void replace(int[] text, int start, int end, boolean hexWanted) {
        int length = end - start;
        if (length == 0) {
            return;
        }
        boolean isHex = hexWanted || looksHexadecimal(text, start, end);
        MaskAlphabet[] alphabets = new MaskAlphabet[length];
        int[] word = new int[length];
        StringBuilder lower = new StringBuilder();
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int c = text[start + i];
            alphabets[i] = MaskAlphabet.of(c, isHex, i == 0 && length > 1);
            word[i] = alphabets[i].index(c);
            lower.appendCodePoint(Character.toLowerCase(c));
            shape.appendCodePoint(alphabets[i].first()).append((char) alphabets[i].size());
        }
        int[] other = word.clone();
        if (length <= LONGEST_EXCHANGED) {
            exchange(other, alphabets, shape.toString());
        } else {
            shift(other, 0, length, alphabets, "long", lower.toString());
        }
        for (int i = 0; i < length; i++) {
            text[start + i] = alphabets[i].at(other[i], text[start + i]);
        }
    }

    /** A Feistel network over the characters: each half is shifted by what is derived from the other one. */
    private void exchange(int[] word, MaskAlphabet[] alphabets, String shape) {
        int[] before = word.clone();
        int half = word.length / 2;
        for (int round = 0; round < ROUNDS && half > 0; round++) {
            boolean left = round % 2 == 0;
            String fixed = shape + new String(word, left ? half : 0, left ? word.length - half : half);
            shift(word, left ? 0 : half, left ? half : word.length, alphabets, "round" + round, fixed);
        }
        if (Arrays.equals(before, word)) {
            int by = 1 + Math.floorMod(key.derive("single", shape, 1)[0], Math.max(1, alphabets[0].size() - 1));
            word[0] = (word[0] + by) % alphabets[0].size();
        }
    }

    private void shift(int[] word, int from, int to, MaskAlphabet[] alphabets, String purpose, String text) {
        byte[] by = key.derive(purpose, text, 2 * (to - from));
        for (int i = from; i < to; i++) {
            int drawn = ((by[2 * (i - from)] & 0xFF) << 8) | (by[2 * (i - from) + 1] & 0xFF);
            word[i] = (word[i] + drawn) % alphabets[i].size();
        }
    }

    private static boolean looksHexadecimal(int[] text, int start, int end) {
        boolean hasDigit = false;
        for (int i = start; i < end; i++) {
            if (text[i] > 'f' || Character.digit(text[i], 16) < 0) {
                return false;
            }
            hasDigit |= text[i] <= '9';
        }
        return hasDigit && end - start >= SHORTEST_HEX;
    }
}
