package io.github.sasp4j.preflight;

import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.proof.CaaObservation;
import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.DnsRecord;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.dcv.proof.FileObservation;
import io.github.sasp4j.dcv.proof.FileResponse;
import io.github.sasp4j.dcv.proof.LookupOutcome;
import io.github.sasp4j.dcv.proof.NameServerResponse;
import io.github.sasp4j.dcv.proof.RecordLookup;
import io.github.sasp4j.port.DcvProbe;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Name servers and web servers in memory: what was published is seen, and each look-up is noted. */
class RecordedProbe implements DcvProbe {

    final List<String> lookups = new CopyOnWriteArrayList<>();
    final Set<String> threads = ConcurrentHashMap.newKeySet();
    final Set<String> published = ConcurrentHashMap.newKeySet();
    final Map<String, CaaObservation> caa = new ConcurrentHashMap<>();

    private final InstantSource clock;

    RecordedProbe(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
        lookups.add(lookup.name());
        threads.add(Thread.currentThread().getName() + Thread.currentThread().getId());
        boolean there = published.stream().anyMatch(domain -> lookup.name().endsWith("." + domain));
        List<DnsRecord> records = there
                ? List.of(new DnsRecord(lookup.name(), DnsRecordType.CNAME, lookup.target(), Duration.ofMinutes(5)))
                : List.of();
        return new DnsObservation(
                clock.instant(),
                Optional.empty(),
                List.of(new NameServerResponse("ns1", true, LookupOutcome.RESPONDED, records, Optional.empty())));
    }

    @Override
    public FileObservation fetch(ValidationFile file, String scheme, Duration deadline) {
        String url = file.url(scheme).toString();
        lookups.add(url);
        return new FileResponse(
                url, clock.instant(), 200, Optional.of("text/plain"), Optional.empty(), file.content(), true);
    }

    @Override
    public CaaObservation caa(String domain, Duration deadline) {
        return caa.getOrDefault(domain, CaaObservation.none());
    }

    @Override
    public void close() {}
}
