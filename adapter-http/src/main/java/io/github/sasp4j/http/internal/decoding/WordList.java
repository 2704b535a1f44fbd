package io.github.sasp4j.http.internal.decoding;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The documented words of a field. A word that a response repeats for each domain is not made anew for each. */
final class WordList {

    /** Of a field that can have any text. */
    static final WordList ANY = new WordList();

    private final String[] words;

    private WordList(String... words) {
        this.words = words;
    }

    static WordList of(Collection<String> words) {
        return words.isEmpty() ? ANY : new WordList(words.toArray(String[]::new));
    }

    /** The word in a buffer; null if it is not in the list. */
    @Nullable
    String find(char[] buffer, int offset, int length) {
        for (String word : words) {
            if (word.length() == length && isAt(word, buffer, offset)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isAt(String word, char[] buffer, int offset) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
