package io.github.sasp4j.http.deviation;

/** In which way a response deviated from the specification. */
public enum DeviationKind {
    /** Another JSON type than the specification's tables say, whose meaning is plain: a number for a text, and so on. */
    COERCED_TYPE,
    /** A word that is not in the specification's closed list. */
    UNKNOWN_VALUE,
    /** A field that the specification does not have. */
    UNKNOWN_FIELD,
    /** A field that every response should have is absent, or a field is null. */
    MISSING_FIELD,
    /** A value that cannot be what the specification says it is; it is kept as raw text. */
    MALFORMED_VALUE,
    /** Further deviations of the same response, which are counted and not listed; the pointer is that of the whole. */
    MORE
}
