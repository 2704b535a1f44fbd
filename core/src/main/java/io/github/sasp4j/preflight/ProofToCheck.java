package io.github.sasp4j.preflight;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.TargetDomain;
import java.util.Optional;

/**
 * What has to be published, and how. Two domains of an order have the same proof where one is the wildcard of the other.
 *
 * @param method how control is proved
 * @param wildcard whether the certificate is for a wildcard name, which has CAA records of its own
 * @param instruction what has to be published
 */
record ProofToCheck(CsrHashOption method, boolean wildcard, DcvInstruction instruction) {

    /** The proof of a domain; empty if it is completed, or proved neither by record nor by file. */
    static Optional<ProofToCheck> of(Domain domain, CsrDigests digests, TargetDomain target) {
        if (domain.isCompleted()) {
            return Optional.empty();
        }
        return domain.selectedCsrHashOption()
                .map(method -> new ProofToCheck(
                        method,
                        domain.name().startsWith("*."),
                        method == CsrHashOption.CNAME
                                ? DcvInstructions.cname(digests, domain.name(), target)
                                : DcvInstructions.file(digests, domain.name(), target)));
    }

    String scheme() {
        return method == CsrHashOption.HTTPS ? "https" : "http";
    }

    /** The zone whose servers are queried; empty text if nothing can be published. */
    String zone() {
        return instruction.fold(record -> record.guessedZone(), file -> file.guessedZone(), unavailable -> "");
    }

    /** The name of the record, or the address of the file. */
    String where(String domain) {
        return instruction.fold(
                record -> record.name(), file -> file.url(scheme()).toString(), unavailable -> domain);
    }
}
