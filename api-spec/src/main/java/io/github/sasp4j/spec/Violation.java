package io.github.sasp4j.spec;

/**
 * What the validator objects to.
 *
 * @param pointer the place; of a field that is missing or too many, the field's
 * @param keyword what it is that objects, such as {@code type}, {@code required} or {@code oneOf}
 */
record Violation(String pointer, String keyword) {

    static final String REQUIRED = "required";
    static final String UNKNOWN_FIELD = "additionalProperties";
}
