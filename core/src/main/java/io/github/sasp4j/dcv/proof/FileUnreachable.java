package io.github.sasp4j.dcv.proof;

import java.time.Instant;
import java.util.Objects;

/**
 * No response came to a request for a validation file.
 *
 * @param url the address that was requested
 * @param at when
 * @param problem why
 * @param detail the technical detail, for people; may be empty
 */
public record FileUnreachable(String url, Instant at, LookupProblem problem, String detail) implements FileObservation {

    /** Checks the parts. */
    public FileUnreachable {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(detail, "detail");
    }
}
