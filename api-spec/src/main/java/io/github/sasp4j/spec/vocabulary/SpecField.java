package io.github.sasp4j.spec.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One field of an object, or one argument of a request, as the specification describes it. Immutable.
 *
 * @param name the name with the specification's spelling
 * @param type the documented JSON type, such as {@code string}; empty for a field that is an object
 * @param isCount whether the value counts something: an integer, or a text of digits
 * @param isSecret whether the value is a password, a session or a token
 * @param isDate whether the value is a day, {@code YYYY-MM-DD}
 * @param maxLength the highest number of characters or digits; empty if the specification sets no limit
 * @param sentinel the text that stands for "no value" or "several values"; empty if there is none
 * @param words the words that the field, or an element of it, can have: those of the tables and of the examples, in
 *     their order; empty if any text is allowed
 * @param tableWords the words of the tables alone, where the examples have more of them or the field has two forms;
 *     empty elsewhere
 * @param wordsByType the words of an element by the {@code type} beside the field; empty for all fields but {@code
 *     options}
 */
public record SpecField(
        String name,
        String type,
        boolean isCount,
        boolean isSecret,
        boolean isDate,
        OptionalInt maxLength,
        Optional<String> sentinel,
        List<String> words,
        List<String> tableWords,
        Map<String, List<String>> wordsByType) {

    public SpecField {
        words = words.isEmpty() ? List.copyOf(tableWords) : List.copyOf(words);
        tableWords = List.copyOf(tableWords);
        wordsByType = Map.copyOf(wordsByType);
    }

    /** Every fixed text that the field can have: words of each kind, and the sentinel. */
    Stream<String> fixedTexts() {
        return Stream.of(words.stream(), wordsByType.values().stream().flatMap(List::stream), sentinel.stream())
                .flatMap(texts -> texts);
    }

    static OptionalInt number(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    static Optional<String> text(String text) {
        return Optional.of(text).filter(present -> !present.isEmpty());
    }
}
