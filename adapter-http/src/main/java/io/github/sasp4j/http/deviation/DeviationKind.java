package io.github.sasp4j.http.deviation;

/** In which way an answer departed from the document. */
public enum DeviationKind {
    /** Another JSON type than the document's tables say, whose meaning is plain: a number for a text, and so on. */
    COERCED_TYPE,
    /** A word that is not in the document's closed list. */
    UNKNOWN_VALUE,
    /** A field that the document does not have. */
    UNKNOWN_FIELD,
    /** A field that every answer should have is absent, or a field is null. */
    MISSING_FIELD,
    /** A value that cannot be what the document says it is; it is kept as raw text. */
    MALFORMED_VALUE
}
