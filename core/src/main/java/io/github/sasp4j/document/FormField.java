package io.github.sasp4j.document;

import java.util.Objects;

/**
 * A hidden field of a form. It never prints its value, which may be a token.
 *
 * @param name the field's name
 * @param value what stands in it
 */
public record FormField(String name, String value) {

    public FormField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Says the name, and nothing of the value. */
    @Override
    public String toString() {
        return "FormField[" + name + "]";
    }
}
