package io.github.sasp4j.dcv.proof;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * There is no proof.
 *
 * @param where the name of the record, or the address of the file
 * @param isFile whether it is a file
 * @param rememberedUntil until when resolvers may remember that there is none: a record that is published now is seen
 *     everywhere by then; empty if that is not known
 */
public record ProofMissing(String where, boolean isFile, Optional<Instant> rememberedUntil) implements ProofResult {

    /** Checks the parts. */
    public ProofMissing {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(rememberedUntil, "rememberedUntil");
    }

    @Override
    public String describe(ResourceBundle texts, ZoneId zone) {
        ProofTexts text = new ProofTexts(texts);
        if (isFile) {
            return text.text("MISSING.FILE", where);
        }
        return rememberedUntil
                .map(until -> text.text("MISSING.RECORD.until", where, ProofTexts.time(until, zone)))
                .orElseGet(() -> text.text("MISSING.RECORD", where));
    }
}
