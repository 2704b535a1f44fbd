package io.github.sasp4j.value;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The documented words of each list, made once. */
    private static final ClassValue<Map<String, OpenValue<?>>> DOCUMENTED = new ClassValue<>() {
        @Override
        protected Map<String, OpenValue<?>> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(DocumentedValue.class::cast)
                    .collect(Collectors.toUnmodifiableMap(DocumentedValue::text, OpenValue::documented));
        }
    };

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
        OpenValue<?> documented = DOCUMENTED.get(list).get(text);
        // The class of the list is the key, so the values under it are of its type.
        @SuppressWarnings("unchecked")
        OpenValue<E> known = (OpenValue<E>) documented;
        return known == null ? new OpenValue<E>(Optional.empty(), text) : known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static OpenValue<?> documented(DocumentedValue constant) {
        return new OpenValue(Optional.of(constant), constant.text());
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
