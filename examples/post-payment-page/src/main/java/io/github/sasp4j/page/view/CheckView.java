package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.proof.CaaExclusion;
import io.github.sasp4j.dcv.proof.ProofMissing;
import io.github.sasp4j.dcv.proof.ProofNotChecked;
import io.github.sasp4j.dcv.proof.ProofPartlySeen;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.preflight.DomainCheck;
import io.github.sasp4j.value.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether we see the record or file of a domain.
 *
 * @param label what we see, in few words; empty if we have not looked yet
 * @param sentences what we see and what to change
 * @param age how long ago we looked
 */
public record CheckView(Optional<StatusLabel> label, List<String> sentences, Optional<String> age) {

    static final CheckView NEVER = new CheckView(Optional.empty(), List.of(), Optional.empty());

    static CheckView of(DomainCheck check, Instant now, PageMessages words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(check.result().describe(words.locale()));
        check.caa().map((CaaExclusion caa) -> caa.describe(words.locale())).ifPresent(sentences::add);
        return new CheckView(
                Optional.of(label(check.result(), words)),
                sentences,
                Optional.of(words.ago(Duration.between(check.at(), now))));
    }

    private static StatusLabel label(ProofResult result, PageMessages words) {
        if (result instanceof ProofSeen) {
            return new StatusLabel(words.of("check.seen"), Tone.GOOD);
        }
        if (result instanceof ProofPartlySeen) {
            return new StatusLabel(words.of("check.partly"), Tone.IN_PROGRESS);
        }
        if (result instanceof ProofNotChecked) {
            return new StatusLabel(words.of("check.unknown"), Tone.NEUTRAL);
        }
        return new StatusLabel(
                words.of(result instanceof ProofMissing ? "check.missing" : "check.wrong"), Tone.NEEDS_ACTION);
    }
}
