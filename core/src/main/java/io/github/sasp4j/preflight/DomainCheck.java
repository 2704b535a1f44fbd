package io.github.sasp4j.preflight;

import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.proof.CaaExclusion;
import io.github.sasp4j.dcv.proof.ProofResult;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check says of one domain.
 *
 * @param domain the domain as the service writes it
 * @param method how its control is proved
 * @param instruction what has to be published
 * @param result what is seen of it
 * @param caa CAA records by which the CA must not issue for the domain; empty if there are none
 * @param at when the servers were queried, or when it was found that they would not be
 */
public record DomainCheck(
        String domain,
        CsrHashOption method,
        DcvInstruction instruction,
        ProofResult result,
        Optional<CaaExclusion> caa,
        Instant at) {

    /** Checks the parts. */
    public DomainCheck {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(caa, "caa");
        Objects.requireNonNull(at, "at");
    }

    /** Whether the CA will find the proof and may issue. */
    public boolean isReady() {
        return result.isSeen() && caa.isEmpty();
    }

    DomainCheck of(String other) {
        return new DomainCheck(other, method, instruction, result, caa, at);
    }
}
