package io.github.sasp4j.dcv.proof;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Some name servers have the proof, others do not: it has not spread yet, or the servers of the zone differ.
 *
 * @param where the name of the record
 * @param with the servers that have it
 * @param without the servers that do not
 * @param visibleBy when all should have it, if it is only a matter of caches; empty if that is not known
 */
public record ProofPartlySeen(String where, List<String> with, List<String> without, Optional<Instant> visibleBy)
        implements ProofResult {

    /** Checks and copies the parts. */
    public ProofPartlySeen {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(visibleBy, "visibleBy");
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    @Override
    public String describe(ResourceBundle texts, ZoneId zone) {
        ProofTexts text = new ProofTexts(texts);
        String servers = String.join(", ", without);
        return visibleBy
                .map(by -> text.text("PARTLY.until", where, servers, ProofTexts.time(by, zone)))
                .orElseGet(() -> text.text("PARTLY", where, servers));
    }
}
