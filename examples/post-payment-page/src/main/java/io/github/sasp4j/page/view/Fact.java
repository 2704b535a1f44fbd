package io.github.sasp4j.page.view;

/**
 * Something that can be said in a word.
 *
 * @param name what it is, in our words
 * @param value what is said of it
 * @param code whether it is for machines rather than for people
 */
public record Fact(String name, String value, boolean code) {

    static Fact of(String name, String value) {
        return new Fact(name, value, false);
    }

    static Fact code(String name, String value) {
        return new Fact(name, value, true);
    }
}
