package io.github.sasp4j.architecture.naming;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name and where it is declared.
 *
 * @param name as it is written
 * @param file the file that declares it
 */
record DeclaredName(Kind kind, String name, Path file) {

    enum Kind {
        PACKAGE,
        TYPE,
        NESTED_TYPE,
        METHOD,
        VARIABLE,
        MESSAGE_KEY
    }

    /** The words of the name in lower case: {@code readNextPart} has three. */
    Set<String> words() {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
