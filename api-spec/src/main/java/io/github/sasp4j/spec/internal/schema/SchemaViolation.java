package io.github.sasp4j.spec.internal.schema;

/**
 * What the validator objects to.
 *
 * @param pointer the place; of a field that is missing or too many, the field's
 * @param keyword what it is that objects, such as {@code type}, {@code required} or {@code oneOf}
 */
public record SchemaViolation(String pointer, String keyword) {

    static final String REQUIRED = "required";
    public static final String UNKNOWN_FIELD = "additionalProperties";
}
