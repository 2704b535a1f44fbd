package io.github.sasp4j.dcv.proof;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the name servers of a zone, resolvers, or both said about a record.
 *
 * @param at when they were queried
 * @param zone the zone that the record belongs to; empty if it could not be found
 * @param responses one for each server
 */
public record DnsObservation(Instant at, Optional<String> zone, List<NameServerResponse> responses) {

    /** Checks and copies the parts. */
    public DnsObservation {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
        responses = List.copyOf(responses);
    }

    /** All records of a name and type, of every server. */
    Stream<DnsRecord> records(String name, DnsRecordType type) {
        return responses.stream()
                .flatMap(response -> response.records().stream())
                .filter(record -> record.type() == type && record.isAt(name));
    }
}
