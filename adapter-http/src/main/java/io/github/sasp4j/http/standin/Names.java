package io.github.sasp4j.http.standin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which stand-in a text has been given: the same one each time, and never one that another text has. */
final class Names {

    /** So many texts of a shape are tried; a shape of one letter has no more than 26. */
    private static final int TRIES = 1000;

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Shapes shapes;
    private final boolean caseless;

    private Names(Shapes shapes, boolean caseless) {
        this.shapes = shapes;
        this.caseless = caseless;
    }

    /** For texts whose case does not matter, as that of a domain name: it is kept, and means nothing. */
    static Names caseless(Shapes shapes) {
        return new Names(shapes, true);
    }

    /** For texts that are another in another case, as a token is. */
    static Names exact(Shapes shapes) {
        return new Names(shapes, false);
    }

    String of(String original) {
        String lower = original.toLowerCase(Locale.ROOT);
        if (!caseless || lower.length() != original.length()) {
            return given.computeIfAbsent(original, this::draw);
        }
        return inCaseOf(original, given.computeIfAbsent(lower, this::draw));
    }

    private String draw(String original) {
        String drawn = shapes.like(original);
        for (int i = 0; i < TRIES && isSpoken(drawn, original); i++) {
            drawn = shapes.like(original);
        }
        taken.add(drawn);
        return drawn;
    }

    private boolean isSpoken(String drawn, String original) {
        return drawn.equals(original) || taken.contains(drawn) || given.containsKey(drawn);
    }

    private static String inCaseOf(String model, String text) {
        StringBuilder cased = new StringBuilder(text);
        for (int i = 0; i < cased.length(); i++) {
            cased.setCharAt(i, Shapes.inCaseOf(model.charAt(i), text.charAt(i)));
        }
        return cased.toString();
    }
}
