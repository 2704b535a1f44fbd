package io.github.sasp4j.spec.recording;

/**
 * The characters that can stand in for one: letters of its case, digits of its script.
 *
 * @param first the first of them
 * @param size how many there are
 */
record MaskAlphabet(int first, int size) {

    private static final MaskAlphabet LETTERS = new MaskAlphabet('a', 26);
    private static final MaskAlphabet HEX_LETTERS = new MaskAlphabet('a', 6);
    private static final MaskAlphabet LATIN_1 = new MaskAlphabet('à', 23);
    private static final MaskAlphabet IDEOGRAPHS = new MaskAlphabet(0x4E00, 0x5000);
    private static final MaskAlphabet RARE_IDEOGRAPHS = new MaskAlphabet(0x20000, 0xA000);

    /** @param isFirst whether a digit that is not zero has to stay one, as a JSON number begins with it */
    static MaskAlphabet of(int c, boolean isHex, boolean isFirst) {
        if (Character.isDigit(c)) {
            int digit = Character.digit(c, 10);
            return isFirst && digit > 0 ? new MaskAlphabet(c - digit + 1, 9) : new MaskAlphabet(c - digit, 10);
        }
        if (c < 0x80) {
            return isHex ? HEX_LETTERS : LETTERS;
        }
        boolean isLatin1 = c < 0x100 || Character.isLowerCase(c) || Character.isUpperCase(c);
        return isLatin1 ? LATIN_1 : c > 0xFFFF ? RARE_IDEOGRAPHS : IDEOGRAPHS;
    }

    int index(int c) {
        return Math.floorMod(Character.toLowerCase(c) - first, size);
    }

    /** The character at an index, in the case of another. */
    int at(int index, int model) {
        return Character.isUpperCase(model) ? Character.toUpperCase(first + index) : first + index;
    }
}
