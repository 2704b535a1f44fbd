package io.github.sasp4j.cli;

import java.util.Collection;
import java.util.Comparator;

/** Words that are nearly what was typed. Stateless. */
final class NearMiss {

    /** So many letters may differ: a slip of a key or two, of a word that is longer than that. */
    private static final int MOST = 2;

    private NearMiss() {}

    /** A question for the nearest word, or nothing if none is near. */
    static String suggestion(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(typed, word) <= Math.min(MOST, word.length() / 3))
                .min(Comparator.comparingInt(word -> distance(typed, word)))
                .map(word -> " Did you mean " + word + "?")
                .orElse("");
    }

    /** How many letters have to be changed, added or taken away. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
