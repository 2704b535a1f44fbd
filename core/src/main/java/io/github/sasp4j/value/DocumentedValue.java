package io.github.sasp4j.value;

/** A member of one of the specification's closed lists of values: an enum constant that knows its word on the wire. */
public interface DocumentedValue {

    /** The word exactly as the service sends it, such as {@code notCompleted} or {@code ERROR!!!}. */
    String text();
}
