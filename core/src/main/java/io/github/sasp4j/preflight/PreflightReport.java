package io.github.sasp4j.preflight;

import io.github.sasp4j.dcv.proof.ProofResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check says of the domains of an order that are to be proved by record or file and are not yet.
 *
 * @param checks one for each domain, in the order's sequence
 */
public record PreflightReport(List<DomainCheck> checks) {

    /** Copies the checks. */
    public PreflightReport {
        checks = List.copyOf(checks);
    }

    /** Whether the CA will find every proof and may issue for every domain; true without any domain. */
    public boolean isReady() {
        return checks.stream().allMatch(DomainCheck::isReady);
    }

    /** The check of a domain, by the name that the service writes. */
    public Optional<DomainCheck> of(String domain) {
        return checks.stream().filter(check -> check.domain().equals(domain)).findFirst();
    }

    /** The results by domain, as the next steps take them. */
    public Map<String, ProofResult> results() {
        Map<String, ProofResult> results = new LinkedHashMap<>();
        checks.forEach(check -> results.put(check.domain(), check.result()));
        return results;
    }
}
