package io.github.sasp4j.http.standin;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts that one exchange is known to hide, and where a text has them or anything that looks like a name. */
final class Literals {

    /** A shorter secret is looked for as a word: within words it would be found everywhere. */
    private static final int SHORTEST_WITHIN_WORDS = 4;

    private static final String NONE = "(?!)";

    private final Map<String, Literal> byForm = new HashMap<>();
    private @Nullable Pattern finder;

    void add(FieldKind kind, String text) {
        if (text.isBlank()) {
            return;
        }
        if (kind == FieldKind.TOKEN && text.indexOf('.') >= 0) {
            Stream.of(text.split("\\.", -1)).skip(1).forEach(part -> add(kind, part));
        }
        Literal literal = new Literal(text, kind);
        forms(text).forEach(form -> byForm.putIfAbsent(form.toLowerCase(Locale.ROOT), literal));
        finder = null;
    }

    Optional<Literal> known(String match) {
        return Optional.ofNullable(byForm.get(match.toLowerCase(Locale.ROOT)));
    }

    /** Finds secrets first, then what looks like a name, then the other texts. */
    Pattern finder() {
        Pattern current = finder;
        if (current == null) {
            current = Pattern.compile("(?<secret>" + any(FieldKind::isLetIn) + ")|" + Looks.NAMES + "|(?<literal>"
                    + any(kind -> !kind.isLetIn()) + ")");
            finder = current;
        }
        return current;
    }

    private String any(Predicate<FieldKind> wanted) {
        String all = byForm.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue().kind()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form ->
                        Looks.literal(form, wanted.test(FieldKind.SECRET) && form.length() >= SHORTEST_WITHIN_WORDS))
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? NONE : all;
    }

    private static Stream<String> forms(String text) {
        return Stream.of(
                        text,
                        Unfolded.of(text).text(),
                        text.replace(' ', '+'),
                        // As it looks where UTF-8 has been taken for Latin 1.
                        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .filter(form -> !form.isBlank());
    }

    /** A text that is hidden, and what kind of text it is. */
    record Literal(String text, FieldKind kind) {}
}
