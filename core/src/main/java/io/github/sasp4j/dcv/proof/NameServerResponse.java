package io.github.sasp4j.dcv.proof;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one name server said.
 *
 * @param server the server's name and address, for people
 * @param authoritative whether it is a server of the zone; otherwise it is a recursive resolver
 * @param outcome what became of the look-up of the record's own name
 * @param records all records that it sent, of every name that was looked up
 * @param negativeTimeToLive how long resolvers may remember that the name or record does not exist
 */
public record NameServerResponse(
        String server,
        boolean authoritative,
        LookupOutcome outcome,
        List<DnsRecord> records,
        Optional<Duration> negativeTimeToLive) {

    /** Checks and copies the parts. */
    public NameServerResponse {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(negativeTimeToLive, "negativeTimeToLive");
        records = List.copyOf(records);
    }

    /** Whether it has a CNAME record of this name and target; letters of either case are the same. */
    boolean has(String name, String target) {
        return records.stream()
                .anyMatch(record -> record.type() == DnsRecordType.CNAME
                        && record.isAt(name)
                        && record.value().equalsIgnoreCase(target));
    }
}
