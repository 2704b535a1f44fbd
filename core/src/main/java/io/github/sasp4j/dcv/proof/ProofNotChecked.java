package io.github.sasp4j.dcv.proof;

import java.time.ZoneId;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * It could not be looked up whether the proof is there.
 *
 * @param problem why
 * @param where the name of the record, the address of the file, or the domain
 * @param detail the technical detail, for people; may be empty
 */
public record ProofNotChecked(LookupProblem problem, String where, String detail) implements ProofResult {

    /** Checks the parts. */
    public ProofNotChecked {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String describe(ResourceBundle texts, ZoneId zone) {
        return new ProofTexts(texts).text("NOT_CHECKED." + problem, where, detail);
    }
}
