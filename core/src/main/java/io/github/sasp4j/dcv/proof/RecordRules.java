package io.github.sasp4j.dcv.proof;

import io.github.sasp4j.dcv.CnameRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is seen of a CNAME record. */
record RecordRules(CnameRecord record, DnsObservation observation) {

    ProofResult result() {
        if (any(LookupOutcome.DNSSEC_FAILURE)) {
            return wrong(ProofMistake.DNSSEC, record.name(), observation.zone().orElse(RecordLookup.domainOf(record)));
        }
        List<NameServerResponse> conclusive = observation.responses().stream()
                .filter(response -> response.outcome().isConclusive())
                .toList();
        if (conclusive.isEmpty()) {
            return notChecked();
        }
        List<NameServerResponse> with = conclusive.stream()
                .filter(response -> proof(response).isPresent())
                .toList();
        if (with.isEmpty()) {
            return mistake()
                    .<ProofResult>map(wrong -> wrong)
                    .orElseGet(() -> new ProofMissing(record.name(), false, forgotten(conclusive)));
        }
        if (with.size() < conclusive.size()) {
            return partly(with, conclusive);
        }
        return besides().<ProofResult>map(wrong -> wrong).orElseGet(() -> seen(with));
    }

    private ProofResult seen(List<NameServerResponse> with) {
        String name = with.stream()
                .flatMap(response -> proof(response).stream())
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        boolean own = name.equals(record.name());
        return new ProofSeen(name, own ? ProofSeen.Kind.RECORD : ProofSeen.Kind.PARENT_RECORD);
    }

    private ProofResult partly(List<NameServerResponse> with, List<NameServerResponse> conclusive) {
        List<NameServerResponse> without = conclusive.stream()
                .filter(response -> proof(response).isEmpty())
                .toList();
        boolean cachesOnly = without.stream().noneMatch(NameServerResponse::authoritative);
        return new ProofPartlySeen(
                record.name(),
                with.stream().map(NameServerResponse::server).toList(),
                without.stream().map(NameServerResponse::server).toList(),
                cachesOnly ? forgotten(without) : Optional.empty());
    }

    /** Where this server has the proof: at the name itself, or at a level above. */
    private Optional<String> proof(NameServerResponse response) {
        return Stream.concat(Stream.of(record.name()), RecordLookup.of(record).parentNames().stream())
                .filter(name -> response.has(name, record.target()))
                .findFirst();
    }

    private Optional<ProofWrong> mistake() {
        return wrongTarget().or(this::wrongName).or(this::wrongType);
    }

    private Optional<ProofWrong> wrongTarget() {
        return own(DnsRecordType.CNAME).findFirst().map(found -> {
            ProofMistake mistake =
                    leadsToTarget(found) ? ProofMistake.INDIRECT : TargetRules.mistake(record.target(), found.value());
            return wrong(mistake, record.name(), found.value());
        });
    }

    private Optional<ProofWrong> wrongName() {
        for (String name : RecordLookup.of(record).mistakenNames()) {
            boolean isDomain = name.equalsIgnoreCase(RecordLookup.domainOf(record));
            Optional<DnsRecord> found = notOfWildcard(name, DnsRecordType.CNAME)
                    .filter(there -> !isDomain || TargetRules.isMeantFor(record.target(), there.value()))
                    .findFirst();
            if (found.isPresent()) {
                ProofMistake mistake = isDomain
                        ? ProofMistake.HOST_MISSING
                        : RecordLookup.isDoubled(record, name)
                                ? ProofMistake.ZONE_DOUBLED
                                : ProofMistake.UNDERSCORE_MISSING;
                return Optional.of(new ProofWrong(mistake, name, name, record.name()));
            }
        }
        return Optional.empty();
    }

    private Optional<ProofWrong> wrongType() {
        return own(DnsRecordType.TXT)
                .findFirst()
                .map(found -> wrong(ProofMistake.TEXT_RECORD, record.name(), found.value()))
                .or(() -> Stream.of(DnsRecordType.A, DnsRecordType.AAAA)
                        .flatMap(this::own)
                        .findFirst()
                        .map(found -> wrong(ProofMistake.ADDRESS_RECORD, record.name(), found.value())));
    }

    /** Other records that stand at the name beside the right one. */
    private Optional<ProofWrong> besides() {
        return Stream.of(DnsRecordType.TXT, DnsRecordType.A, DnsRecordType.AAAA)
                .flatMap(this::own)
                .findFirst()
                .map(found -> wrong(ProofMistake.OTHER_RECORDS, record.name(), found.type() + " " + found.value()));
    }

    private Stream<DnsRecord> own(DnsRecordType type) {
        return notOfWildcard(record.name(), type);
    }

    private Stream<DnsRecord> notOfWildcard(String name, DnsRecordType type) {
        List<DnsRecord> ofWildcard = observation
                .records(RecordLookup.of(record).unrelatedName(), type)
                .toList();
        return observation
                .records(name, type)
                .filter(found -> ofWildcard.stream().noneMatch(found::hasSameData));
    }

    private boolean leadsToTarget(DnsRecord first) {
        Set<String> visited = new HashSet<>();
        String name = first.value();
        while (visited.add(name.toLowerCase(Locale.ROOT))) {
            if (name.equalsIgnoreCase(record.target())) {
                return true;
            }
            name = observation
                    .records(name, DnsRecordType.CNAME)
                    .findFirst()
                    .map(DnsRecord::value)
                    .orElse(name);
        }
        return false;
    }

    private Optional<Instant> forgotten(List<NameServerResponse> responses) {
        return responses.stream()
                .flatMap(response -> response.negativeTimeToLive().stream())
                .max(Comparator.<Duration>naturalOrder())
                .map(observation.at()::plus);
    }

    private ProofNotChecked notChecked() {
        LookupProblem problem = observation.responses().isEmpty()
                ? LookupProblem.NO_NAME_SERVERS
                : any(LookupOutcome.REFUSED) || any(LookupOutcome.SERVER_FAILURE)
                        ? LookupProblem.NAME_SERVERS_FAIL
                        : LookupProblem.NAME_SERVERS_SILENT;
        List<String> servers =
                observation.responses().stream().map(NameServerResponse::server).toList();
        return new ProofNotChecked(problem, record.name(), String.join(", ", servers));
    }

    private boolean any(LookupOutcome outcome) {
        return observation.responses().stream().anyMatch(response -> response.outcome() == outcome);
    }

    private ProofWrong wrong(ProofMistake mistake, String where, String found) {
        return new ProofWrong(mistake, where, found, record.target());
    }
}
