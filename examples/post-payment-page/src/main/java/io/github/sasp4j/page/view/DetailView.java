package io.github.sasp4j.page.view;

/**
 * Something that can be said in a word.
 *
 * @param name what it is, in our words
 * @param value what is said of it
 * @param code whether it is for machines rather than for people
 */
public record DetailView(String name, String value, boolean code) {

    static DetailView of(String name, String value) {
        return new DetailView(name, value, false);
    }

    static DetailView code(String name, String value) {
        return new DetailView(name, value, true);
    }
}
