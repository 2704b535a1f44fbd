package io.github.sasp4j.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A value of one of the specification's closed lists, open to words that came after the specification.
 *
 * <p>The specification closes its lists, the service does not: a word that nobody knew yet is empty as a constant,
 * present as text, and never an exception. The comparison is exact, as the specification's own words differ in case
 * only by convention ({@code notExecuted}, {@code Executed}).
 *
 * @param known the documented constant; empty for a word that the specification does not list
 * @param text the raw word as the service sent it; empty text if it sent none where the specification promises one
 * @param <E> the enum that holds the documented list
 */
public record OpenValue<E extends Enum<E> & DocumentedValue>(Optional<E> known, String text) {

    public OpenValue {
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(text, "text");
        if (known.isPresent() && !known.get().text().equals(text)) {
            throw new IllegalArgumentException("the text '" + text + "' is not the word of " + known.get());
        }
    }

    /** Reads a word of the service against the documented list. */
    public static <E extends Enum<E> & DocumentedValue> OpenValue<E> of(Class<E> list, String text) {
        Objects.requireNonNull(text, "text");
        for (E constant : list.getEnumConstants()) {
            if (constant.text().equals(text)) {
                return of(constant);
            }
        }
        return new OpenValue<E>(Optional.empty(), text);
    }

    /** The open form of a documented constant. */
    public static <E extends Enum<E> & DocumentedValue> OpenValue<E> of(E constant) {
        return new OpenValue<E>(Optional.of(constant), constant.text());
    }

    /** Whether this is the given documented constant. */
    public boolean is(E constant) {
        return known.isPresent() && known.get() == constant;
    }

    /** The raw word: what a person reads. */
    @Override
    public String toString() {
        return text;
    }
}
