package io.github.sasp4j.http.deviation;

import java.util.Objects;

/**
 * One departure of a response from the specification.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, from the root of the response
 * @param kind in which way it departs
 * @param detail what stood there, as raw JSON text of 100 characters at the most, without secrets; {@code absent}
 *     for a field that is not there
 */
public record Deviation(String pointer, DeviationKind kind, String detail) {

    public Deviation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
