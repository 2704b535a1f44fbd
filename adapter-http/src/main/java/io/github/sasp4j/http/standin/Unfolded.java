package io.github.sasp4j.http.standin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text without the escapes of JSON, HTML and URLs, each letter of which knows where it stands in the raw text. A name
 * is found in it however it was escaped, and replaced where it stood, in the form that it had.
 */
final class Unfolded {

    /** A URL in HTML in JSON has three layers. */
    private static final int LAYERS = 4;

    private final String raw;
    private String text;
    private int[] starts;
    private int[] ends;

    private Unfolded(String raw) {
        this.raw = raw;
        this.text = raw;
        this.starts = new int[raw.length()];
        this.ends = new int[raw.length()];
        Arrays.setAll(starts, place -> place);
        Arrays.setAll(ends, place -> place + 1);
    }

    static Unfolded of(String raw) {
        Unfolded unfolded = new Unfolded(raw);
        int layer = 0;
        while (layer < LAYERS && unfolded.takeOffALayer()) {
            layer++;
        }
        return unfolded;
    }

    String text() {
        return text;
    }

    /** The raw text with some places replaced, which are in order and do not overlap. */
    String with(List<Replacement> replacements) {
        StringBuilder rewritten = new StringBuilder(raw.length());
        int done = 0;
        for (Replacement each : replacements) {
            rewritten.append(raw, done, starts[each.start()]).append(written(each));
            done = ends[each.end() - 1];
        }
        return rewritten.append(raw, done, raw.length()).toString();
    }

    private String written(Replacement each) {
        if (!isOfTheShapeOf(text.substring(each.start(), each.end()), each.text())) {
            return each.text();
        }
        StringBuilder written = new StringBuilder();
        for (int i = each.start(); i < each.end(); i++) {
            String form = raw.substring(starts[i], ends[i]);
            char letter = each.text().charAt(i - each.start());
            written.append(letter == text.charAt(i) ? form : Escape.inFormOf(form, letter));
        }
        return written.toString();
    }

    private static boolean isOfTheShapeOf(String original, String other) {
        return other.length() == original.length()
                && IntStream.range(0, other.length())
                        .allMatch(i -> other.charAt(i) == original.charAt(i)
                                || (Character.isLetterOrDigit(other.charAt(i))
                                        && Character.isLetterOrDigit(original.charAt(i))));
    }

    private boolean takeOffALayer() {
        StringBuilder shorter = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            Escape escape = Escape.at(text, i);
            int place = shorter.length();
            shorter.append(escape.meaning());
            // What is read is always ahead of what is written.
            starts[place] = starts[i];
            ends[place] = ends[i + escape.length() - 1];
            // What one escape means in two halves stands as a whole at the first.
            for (int half = place + 1; half < shorter.length(); half++) {
                starts[half] = ends[place];
                ends[half] = ends[place];
            }
            i += escape.length();
        }
        boolean changed = shorter.length() < text.length();
        text = shorter.toString();
        return changed;
    }

    /** What comes in the place of the letters from start to end, which does not count any more. */
    record Replacement(int start, int end, String text) {}
}
