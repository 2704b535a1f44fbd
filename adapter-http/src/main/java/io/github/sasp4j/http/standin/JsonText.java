package io.github.sasp4j.http.standin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the raw text of JSON, and of what was meant to be JSON: it breaks off, has commas too many, or has words
 * that are none. Each part is handed on with its name, and what comes back is put in its place.
 */
final class JsonText {

    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final String MARKS = "{}[]:,";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.eE+-]*+");
    private static final Pattern SPACE = Pattern.compile("\\s++");
    private static final Pattern OTHER = Pattern.compile("[^\"{}\\[\\],:\\s]++");
    private static final Pattern AFTER_KEY = Pattern.compile("\\s*+:");

    private final String raw;
    private final Parts parts;
    private final StringBuilder rewritten;
    private final Deque<Level> levels = new ArrayDeque<>();
    private String key = "";

    private JsonText(String raw, Parts parts) {
        this.raw = raw;
        this.parts = parts;
        this.rewritten = new StringBuilder(raw.length());
        levels.push(new Level("", FieldKind.TEXT));
    }

    static boolean isMeant(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1).stripLeading() : raw.stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }

    static String rewrite(String raw, Parts parts) {
        return new JsonText(raw, parts).rewrite();
    }

    private String rewrite() {
        int place = 0;
        while (place < raw.length()) {
            char first = raw.charAt(place);
            if (first == '"') {
                place = string(place);
            } else if (MARKS.indexOf(first) >= 0) {
                rewritten.append(first);
                mark(first);
                place++;
            } else {
                place = bare(place);
            }
        }
        return rewritten.toString();
    }

    private int string(int quote) {
        int end = endOfString(quote + 1);
        String within = raw.substring(quote + 1, end);
        boolean closed = end < raw.length();
        boolean isKey = closed && matcher(AFTER_KEY, end + 1).lookingAt();
        if (isKey) {
            key = Unfolded.of(within).text();
        }
        rewritten.append('"').append(isKey ? parts.key(key, within) : parts.text(here(), within));
        if (closed) {
            rewritten.append('"');
        }
        return Math.min(end + 1, raw.length());
    }

    private int endOfString(int start) {
        int place = start;
        while (place < raw.length() && raw.charAt(place) != '"') {
            place += raw.charAt(place) == '\\' ? 2 : 1;
        }
        return Math.min(place, raw.length());
    }

    /** White space, a number, or a word of any kind. */
    private int bare(int place) {
        Matcher space = matcher(SPACE, place);
        if (space.lookingAt()) {
            rewritten.append(space.group());
            return space.end();
        }
        Matcher other = matcher(OTHER, place);
        if (!other.lookingAt()) {
            throw new IllegalStateException("nothing begins at " + place);
        }
        rewritten.append(word(other.group()));
        return other.end();
    }

    private String word(String word) {
        if (LITERALS.contains(word)) {
            return word;
        }
        return NUMBER.matcher(word).matches() ? parts.number(here(), word) : parts.text(here(), word);
    }

    private Matcher matcher(Pattern pattern, int place) {
        return pattern.matcher(raw).region(place, raw.length());
    }

    private void mark(char mark) {
        if (mark == '{' || mark == '[') {
            levels.push(here());
        } else if ((mark == '}' || mark == ']') && levels.size() > 1) {
            levels.pop();
        }
        if (mark != ':') {
            key = "";
        }
    }

    /** The name of a value and what it tells; what stands within a secret is one too. */
    private Level here() {
        Level around = levels.element();
        if (key.isEmpty()) {
            return around;
        }
        FieldKind own = FieldKind.of(key);
        return new Level(key, own == FieldKind.TEXT ? around.kind() : own);
    }

    /**
     * The place of a value.
     *
     * @param key its own name, or that of the array that it stands in
     */
    record Level(String key, FieldKind kind) {}

    /** What becomes of each part; the raw text of a string is what stands between its quotes. */
    interface Parts {

        String key(String name, String raw);

        String text(Level place, String raw);

        String number(Level place, String raw);
    }
}
