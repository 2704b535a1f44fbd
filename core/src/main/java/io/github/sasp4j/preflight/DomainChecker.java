package io.github.sasp4j.preflight;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.proof.CaaExclusion;
import io.github.sasp4j.dcv.proof.LookupProblem;
import io.github.sasp4j.dcv.proof.ProofNotChecked;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofRules;
import io.github.sasp4j.dcv.proof.RecordLookup;
import io.github.sasp4j.port.DcvProbe;
import java.time.InstantSource;
import java.util.Optional;

/** Checks one proof by way of the probe. */
record DomainChecker(DcvProbe probe, PreflightPolicy policy, InstantSource clock) {

    DomainCheck check(String domain, ProofToCheck proof) {
        try {
            return of(domain, proof, result(proof, domain), caa(proof));
        } catch (RuntimeException probesOwn) {
            return notChecked(
                    domain,
                    proof,
                    LookupProblem.PROBE_FAILED,
                    probesOwn.getClass().getSimpleName());
        }
    }

    DomainCheck notChecked(String domain, ProofToCheck proof, LookupProblem problem, String detail) {
        return of(domain, proof, new ProofNotChecked(problem, proof.where(domain), detail), Optional.empty());
    }

    private ProofResult result(ProofToCheck proof, String domain) {
        return proof.instruction()
                .fold(
                        this::record,
                        file -> file(file, proof.scheme()),
                        unavailable -> new ProofNotChecked(
                                LookupProblem.INSTRUCTION_UNAVAILABLE,
                                domain,
                                unavailable.reason().explanation()));
    }

    private ProofResult record(CnameRecord record) {
        return ProofRules.evaluate(record, probe.lookUp(RecordLookup.of(record), policy.domainDeadline()));
    }

    private ProofResult file(ValidationFile file, String scheme) {
        return ProofRules.evaluate(file, probe.fetch(file, scheme, policy.domainDeadline()));
    }

    private Optional<CaaExclusion> caa(ProofToCheck proof) {
        if (policy.caaIssuers().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = proof.instruction()
                .fold(
                        record -> Optional.of(
                                record.name().substring(record.name().indexOf('.') + 1)),
                        file -> Optional.of(file.host()).filter(DomainChecker::isName),
                        unavailable -> Optional.empty());
        return name.flatMap(
                domain -> probe.caa(domain, policy.domainDeadline()).exclusion(policy.caaIssuers(), proof.wildcard()));
    }

    /** Addresses have no CAA records of their own. */
    private static boolean isName(String host) {
        return host.indexOf(':') < 0 && !Character.isDigit(host.charAt(host.length() - 1));
    }

    private DomainCheck of(String domain, ProofToCheck proof, ProofResult result, Optional<CaaExclusion> caa) {
        return new DomainCheck(domain, proof.method(), proof.instruction(), result, caa, clock.instant());
    }
}
