package io.github.sasp4j.dcv.proof;

import java.time.ZoneId;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The proof is as it should be.
 *
 * @param where the name of the record, or the address of the file
 * @param kind which proof it is
 */
public record ProofSeen(String where, Kind kind) implements ProofResult {

    /** Checks the parts. */
    public ProofSeen {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String describe(ResourceBundle texts, ZoneId zone) {
        return new ProofTexts(texts).text("SEEN." + kind, where);
    }

    /** Kinds of proof. */
    public enum Kind {
        /** The record of the domain itself. */
        RECORD,
        /** The record of a domain above, which proves the names below it too. */
        PARENT_RECORD,
        /** The file. */
        FILE
    }
}
