package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.value.DocumentedValue;
import io.github.sasp4j.value.OpenValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The open values of the documented words, made once for each list: a response has some for each domain. Thread-safe. */
final class DocumentedWords {

    private static final ClassValue<Map<String, OpenValue<?>>> LISTS = new ClassValue<>() {
        @Override
        protected Map<String, OpenValue<?>> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(DocumentedValue.class::cast)
                    .collect(Collectors.toUnmodifiableMap(DocumentedValue::text, DocumentedWords::open));
        }
    };

    private DocumentedWords() {}

    /** A word of the wire, read against a list. */
    static <E extends Enum<E> & DocumentedValue> OpenValue<E> read(Class<E> list, String text) {
        // The class of the list is the key, so the values under it are of its type.
        @SuppressWarnings("unchecked")
        @Nullable
        OpenValue<E> documented = (OpenValue<E>) LISTS.get(list).get(text);
        return documented == null ? new OpenValue<E>(Optional.empty(), text) : documented;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static OpenValue<?> open(DocumentedValue constant) {
        return new OpenValue(Optional.of(constant), constant.text());
    }
}
