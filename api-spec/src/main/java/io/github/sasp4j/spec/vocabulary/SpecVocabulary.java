package io.github.sasp4j.spec.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up the words of the specification. Stateless; the data is generated from {@code sasp.yaml}. */
public final class SpecVocabulary {

    private static final List<SpecSchema> SCHEMAS = GeneratedVocabulary.SCHEMAS.stream()
            .filter(schema -> !schema.fields().isEmpty())
            .toList();
    private static final Set<String> FIELD_NAMES =
            inAnyCase(Stream.concat(fields().map(SpecField::name), GeneratedVocabulary.LATER_FIELDS.stream()));
    private static final Set<String> FIXED_TEXTS = Stream.concat(
                    fields().flatMap(SpecField::fixedTexts),
                    errors().stream().map(error -> String.valueOf(error.code())))
            .collect(Collectors.toUnmodifiableSet());

    private SpecVocabulary() {}

    /** All objects and forms that have fields, in the order of the specification. */
    public static List<SpecSchema> schemas() {
        return SCHEMAS;
    }

    /**
     * The object of a name below {@code components.schemas}.
     *
     * @throws IllegalArgumentException if the specification has none of this name
     */
    public static SpecSchema schema(String name) {
        return SCHEMAS.stream()
                .filter(schema -> schema.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The specification has no schema " + name));
    }

    /** The names of all fields and arguments, those of later versions included; a set that knows them in any case. */
    public static Set<String> fieldNames() {
        return FIELD_NAMES;
    }

    /** The names of some of the fields and arguments; a set that knows them in any case. */
    public static Set<String> fieldNames(Predicate<SpecField> wanted) {
        return inAnyCase(fields().filter(wanted).map(SpecField::name));
    }

    /** The arguments of a status request in document order (section 1). */
    public static List<SpecField> requestArguments() {
        return schema("StatusRequest").fields();
    }

    /** The argument of a name, in any case; empty if the specification has none. */
    public static Optional<SpecField> requestArgument(String name) {
        return requestArguments().stream()
                .filter(argument -> argument.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The errors of section 2.1 in document order. */
    public static List<SpecError> errors() {
        return GeneratedVocabulary.ERRORS;
    }

    /** The error of a code; empty if section 2.1 does not list it. */
    public static Optional<SpecError> error(int code) {
        return errors().stream().filter(error -> error.code() == code).findFirst();
    }

    /** Every text that the specification fixes as a value: the words of all fields, the sentinels, and the error codes. */
    public static Set<String> fixedTexts() {
        return FIXED_TEXTS;
    }

    /** The paths of the operations, the status operation's first. */
    public static List<String> paths() {
        return GeneratedVocabulary.PATHS;
    }

    /** The addresses of the documented servers, without a path. */
    public static List<String> servers() {
        return GeneratedVocabulary.SERVERS;
    }

    private static Stream<SpecField> fields() {
        return SCHEMAS.stream().flatMap(schema -> schema.fields().stream());
    }

    private static Set<String> inAnyCase(Stream<String> names) {
        return Collections.unmodifiableSet(
                names.collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))));
    }
}
