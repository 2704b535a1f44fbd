package io.github.sasp4j.spec.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of one object of the specification. Immutable.
 *
 * @param name the name below {@code components.schemas}
 * @param fields in their documented order
 * @param required the names of the fields that the specification's tables require, in the same order; of {@code
 *     PostPaymentData}, in a success
 */
public record SpecSchema(String name, List<SpecField> fields, List<String> required) {

    public SpecSchema {
        fields = List.copyOf(fields);
        required = List.copyOf(required);
    }

    /** A field by its exact name; empty if the object has none. */
    public Optional<SpecField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    static SpecSchema of(String name, Set<String> always, Set<String> byTheTables, List<SpecField> fields) {
        Set<String> required = byTheTables.isEmpty() ? always : byTheTables;
        return new SpecSchema(
                name, fields, names(fields).filter(required::contains).toList());
    }

    private static Stream<String> names(List<SpecField> fields) {
        return fields.stream().map(SpecField::name);
    }
}
