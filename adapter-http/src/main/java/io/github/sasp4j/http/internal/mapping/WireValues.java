package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.value.DocumentedValue;
import io.github.sasp4j.value.OpenValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What single values of the wire mean: an empty text says nothing, and a bad date or address is none. */
final class WireValues {

    private WireValues() {}

    static Optional<String> text(@Nullable String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    static String textOrEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static OptionalInt integer(@Nullable Integer integer) {
        return integer == null ? OptionalInt.empty() : OptionalInt.of(integer);
    }

    static Optional<LocalDate> date(@Nullable String text) {
        try {
            return text(text).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    static Optional<URI> address(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(new URI(text)).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E> & DocumentedValue> OpenValue<E> word(Class<E> list, @Nullable String text) {
        return DocumentedWords.read(list, textOrEmpty(text));
    }

    /** Maps what a list holds, and leaves out the nulls that stand for elements which could not be read. */
    static <W, D> List<D> each(@Nullable List<@Nullable W> elements, Function<W, D> meaning) {
        if (elements == null) {
            return List.of();
        }
        List<D> mapped = new ArrayList<>(elements.size());
        for (W element : elements) {
            if (element != null) {
                mapped.add(meaning.apply(element));
            }
        }
        return List.copyOf(mapped);
    }
}
