package io.github.sasp4j.testkit.contract;

import io.github.sasp4j.dcv.CnameRecord;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A probe that keeps every promise, to be broken one by one. */
class InMemoryProbe implements DcvProbe {

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    void publish(CnameRecord record) {
        targets.put(record.name(), record.target());
    }

    void publish(ValidationFile file) {
        files.put(file.url("http").toString(), file.content());
    }

    @Override
    public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
        List<DnsRecord> records = Optional.ofNullable(targets.get(lookup.name()))
                .map(target -> new DnsRecord(lookup.name(), DnsRecordType.CNAME, target, Duration.ZERO))
                .stream()
                .toList();
        return new DnsObservation(
                Instant.EPOCH,
                Optional.empty(),
                List.of(new NameServerResponse("ns1", true, LookupOutcome.RESPONDED, records, Optional.empty())));
    }

    @Override
    public FileObservation fetch(ValidationFile file, String scheme, Duration deadline) {
        String url = file.url(scheme).toString();
        Optional<String> content = Optional.ofNullable(files.get(url));
        return response(url, content.isPresent() ? 200 : 404, content.orElse(""));
    }

    static FileResponse response(String url, int status, String content) {
        return new FileResponse(url, Instant.EPOCH, status, Optional.empty(), Optional.empty(), content, true);
    }

    @Override
    public CaaObservation caa(String domain, Duration deadline) {
        return CaaObservation.none();
    }

    @Override
    public void close() {}
}
