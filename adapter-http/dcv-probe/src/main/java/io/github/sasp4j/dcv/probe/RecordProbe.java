package io.github.sasp4j.dcv.probe;

import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.DnsRecord;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.dcv.proof.LookupOutcome;
import io.github.sasp4j.dcv.proof.NameServerResponse;
import io.github.sasp4j.dcv.proof.RecordLookup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.xbill.DNS.Type;

/**
 * Looks up the names of a record. All servers are asked for the record itself at the same time; what explains that it
 * is not there is asked of one server only.
 */
record RecordProbe(DnsQueries queries, AddressGuard guard, DcvProbeSettings settings) {

    private static final List<DnsRecordType> OTHER_TYPES =
            List.of(DnsRecordType.TXT, DnsRecordType.A, DnsRecordType.AAAA);

    private static final int MAX_CHAIN = 4;

    DnsObservation lookUp(RecordLookup lookup, Duration time) {
        QueryDeadline deadline = QueryDeadline.in(time);
        ZoneServers zone = settings.choice().includesAuthoritative()
                ? new ZoneFinder(queries, guard).find(lookup.name(), deadline)
                : new ZoneServers(Optional.empty(), List.of(), true);
        List<NameServer> servers = new ArrayList<>(zone.servers());
        if (settings.choice().includesRecursive()) {
            servers.addAll(queries.resolvers());
        }
        List<NameServerResponse> responses = new ArrayList<>(query(servers, lookup, deadline));
        explain(servers, responses, lookup, deadline);
        checkSignatures(servers, responses, lookup, deadline);
        if (!zone.signaturesValid()) {
            responses.add(invalidSignatures(queries.resolvers().get(0)));
        }
        return new DnsObservation(settings.clock().instant(), zone.zone(), responses);
    }

    private List<NameServerResponse> query(List<NameServer> servers, RecordLookup lookup, QueryDeadline deadline) {
        List<CompletableFuture<NameServerResponse>> pending = new ArrayList<>();
        for (NameServer server : servers) {
            pending.add(queries.send(server, lookup.name(), Type.CNAME, deadline)
                    .thenCompose(
                            own -> withParents(server, lookup, response(server, own, lookup.name()), 0, deadline)));
        }
        List<NameServerResponse> responses = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            responses.add(deadline.await(pending.get(i), response(servers.get(i), DnsResponse.NONE, lookup.name())));
        }
        return responses;
    }

    /** Goes up level by level until a record with the target is found. */
    private CompletableFuture<NameServerResponse> withParents(
            NameServer server, RecordLookup lookup, NameServerResponse known, int level, QueryDeadline deadline) {
        boolean found =
                known.records().stream().anyMatch(record -> record.value().equalsIgnoreCase(lookup.target()));
        if (found
                || !known.outcome().isConclusive()
                || level == lookup.parentNames().size()) {
            return CompletableFuture.completedFuture(known);
        }
        String parent = lookup.parentNames().get(level);
        return queries.send(server, parent, Type.CNAME, deadline)
                .thenCompose(response ->
                        withParents(server, lookup, with(known, DnsRecords.of(parent, response)), level + 1, deadline));
    }

    /** Asks one server, if possible one without the record, for the other types and the names of common mistakes. */
    private void explain(
            List<NameServer> servers, List<NameServerResponse> responses, RecordLookup lookup, QueryDeadline deadline) {
        int index = -1;
        boolean lacks = false;
        for (int i = 0; i < responses.size() && !lacks; i++) {
            if (responses.get(i).outcome().isConclusive()) {
                lacks = responses.get(i).records().stream()
                        .noneMatch(record -> record.value().equalsIgnoreCase(lookup.target()));
                index = lacks || index < 0 ? i : index;
            }
        }
        if (index < 0) {
            return;
        }
        NameServer server = servers.get(index);
        List<CompletableFuture<List<DnsRecord>>> pending = new ArrayList<>();
        OTHER_TYPES.forEach(type -> pending.add(records(server, lookup.name(), type, deadline)));
        if (lacks) {
            for (DnsRecordType type : DnsRecordType.values()) {
                pending.add(records(server, lookup.unrelatedName(), type, deadline));
            }
            lookup.mistakenNames().forEach(name -> pending.add(records(server, name, DnsRecordType.CNAME, deadline)));
        }
        NameServerResponse explained = responses.get(index);
        for (CompletableFuture<List<DnsRecord>> records : pending) {
            explained = with(explained, deadline.await(records, List.of()));
        }
        responses.set(index, with(explained, chain(explained, lookup, deadline)));
    }

    /** What the target points to in turn, as the resolvers know it. */
    private List<DnsRecord> chain(NameServerResponse response, RecordLookup lookup, QueryDeadline deadline) {
        List<DnsRecord> chain = new ArrayList<>();
        Optional<String> next = target(response.records(), lookup.name());
        for (int i = 0; i < MAX_CHAIN && next.isPresent() && !next.get().equalsIgnoreCase(lookup.target()); i++) {
            String name = next.get();
            List<DnsRecord> found = DnsRecords.of(name, queries.resolve(name, Type.CNAME, deadline));
            chain.addAll(found);
            next = target(found, name);
        }
        return chain;
    }

    /** Records of this type alone: the CNAME record that a cache has by now would hide that it did not have it before. */
    private CompletableFuture<List<DnsRecord>> records(
            NameServer server, String name, DnsRecordType type, QueryDeadline deadline) {
        return queries.send(server, name, DnsRecords.number(type), deadline)
                .thenApply(response -> DnsRecords.of(name, response).stream()
                        .filter(record -> record.type() == type)
                        .toList());
    }

    /** A resolver that fails, but not without validation, does not accept the signatures. */
    private void checkSignatures(
            List<NameServer> servers, List<NameServerResponse> responses, RecordLookup lookup, QueryDeadline deadline) {
        for (int i = 0; i < servers.size(); i++) {
            NameServer server = servers.get(i);
            boolean failed = responses.get(i).outcome() == LookupOutcome.SERVER_FAILURE && !server.authoritative();
            if (failed
                    && queries.resolveUnvalidated(server, lookup.name(), Type.CNAME, deadline)
                            .isPresent()) {
                responses.set(i, invalidSignatures(server));
            }
        }
    }

    private static NameServerResponse invalidSignatures(NameServer resolver) {
        return new NameServerResponse(
                resolver.label(), false, LookupOutcome.DNSSEC_FAILURE, List.of(), Optional.empty());
    }

    private static NameServerResponse response(NameServer server, DnsResponse response, String name) {
        return new NameServerResponse(
                server.label(),
                server.authoritative(),
                response.outcome(server.authoritative()),
                DnsRecords.of(name, response),
                response.negativeTimeToLive());
    }

    private static NameServerResponse with(NameServerResponse response, List<DnsRecord> more) {
        List<DnsRecord> records = new ArrayList<>(response.records());
        more.stream().filter(record -> !records.contains(record)).forEach(records::add);
        return new NameServerResponse(
                response.server(),
                response.authoritative(),
                response.outcome(),
                records,
                response.negativeTimeToLive());
    }

    private static Optional<String> target(List<DnsRecord> records, String name) {
        return records.stream()
                .filter(record ->
                        record.type() == DnsRecordType.CNAME && record.name().equalsIgnoreCase(name))
                .map(DnsRecord::value)
                .findFirst();
    }
}
