package io.github.sasp4j.dcv.proof;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The CAA records that apply to a domain: its own, or those of the nearest domain above that has some.
 *
 * @param name where they are; empty text if there are none
 * @param records the records
 */
public record CaaObservation(String name, List<CaaRecord> records) {

    private static final String ISSUE = "issue";
    private static final String ISSUE_WILD = "issuewild";
    private static final Set<String> KNOWN =
            Set.of(ISSUE, ISSUE_WILD, "issuemail", "issuevmc", "iodef", "contactemail", "contactphone");

    /** Checks and copies the parts. */
    public CaaObservation {
        Objects.requireNonNull(name, "name");
        records = List.copyOf(records);
    }

    /** No records, or none that could be looked up: every CA may issue. */
    public static CaaObservation none() {
        return new CaaObservation("", List.of());
    }

    /**
     * What stands against a certificate of a CA.
     *
     * @param issuers the domains by which CAA records name the CA
     * @param wildcard whether the certificate is for a wildcard name
     * @return empty if the CA may issue
     */
    public Optional<CaaExclusion> exclusion(Set<String> issuers, boolean wildcard) {
        boolean unknownCritical = records.stream()
                .anyMatch(record -> record.critical() && KNOWN.stream().noneMatch(record::isTagged));
        List<CaaRecord> relevant = wildcard ? tagged(ISSUE_WILD) : List.of();
        List<CaaRecord> deciding = relevant.isEmpty() ? tagged(ISSUE) : relevant;
        boolean named = deciding.isEmpty() || deciding.stream().anyMatch(record -> issuers.contains(record.issuer()));
        if (named && !unknownCritical) {
            return Optional.empty();
        }
        List<String> allowed = deciding.stream()
                .map(CaaRecord::issuer)
                .filter(issuer -> !issuer.isEmpty())
                .toList();
        return Optional.of(new CaaExclusion(
                name,
                wildcard && !relevant.isEmpty() ? ISSUE_WILD : ISSUE,
                allowed,
                issuers.iterator().next()));
    }

    private List<CaaRecord> tagged(String tag) {
        return records.stream().filter(record -> record.isTagged(tag)).toList();
    }
}
