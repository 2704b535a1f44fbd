package io.github.sasp4j.dcv.proof;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.ValidationFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One record, one file, and what servers show of them. */
final class SampleProof {

    static final String FIRST_HALF = "c9c863405fe7675a3988b97664ea6baf";
    static final String SECOND_HALF = "442019e4e52fa335f406f7c5f26cf14f";
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Duration TTL = Duration.ofMinutes(5);

    private static final CsrDigests DIGESTS = new CsrDigests(
            Optional.of("3C6B5A0E1F2D4C3B2A19087F6E5D4C3B"),
            Optional.of(FIRST_HALF + SECOND_HALF),
            Optional.of("10af9db9tu"));

    static final CnameRecord RECORD = (CnameRecord) DcvInstructions.cname(DIGESTS, "www.example.com");
    static final ValidationFile FILE = (ValidationFile) DcvInstructions.file(DIGESTS, "www.example.com");

    private SampleProof() {}

    static DnsRecord cname(String name, String target) {
        return new DnsRecord(name, DnsRecordType.CNAME, target, TTL);
    }

    static DnsRecord record(String name, DnsRecordType type, String value) {
        return new DnsRecord(name, type, value, TTL);
    }

    static NameServerResponse server(String name, DnsRecord... records) {
        return new NameServerResponse(name, true, LookupOutcome.RESPONDED, List.of(records), Optional.empty());
    }

    static NameServerResponse failing(String name, LookupOutcome outcome) {
        return new NameServerResponse(name, true, outcome, List.of(), Optional.empty());
    }

    static NameServerResponse unaware(String name, boolean authoritative, Duration negativeTimeToLive) {
        return new NameServerResponse(
                name, authoritative, LookupOutcome.NO_SUCH_NAME, List.of(), Optional.of(negativeTimeToLive));
    }

    static DnsObservation seen(NameServerResponse... responses) {
        return new DnsObservation(NOW, Optional.of("example.com"), List.of(responses));
    }

    static ProofResult evaluate(DnsRecord... records) {
        return ProofRules.evaluate(RECORD, seen(server("ns1", records)));
    }

    static FileResponse response(int status, String contentType, String body) {
        return new FileResponse(
                FILE.url("http").toString(), NOW, status, Optional.of(contentType), Optional.empty(), body, true);
    }

    static String lines(String... lines) {
        return String.join("\n", Stream.of(lines).toList()) + "\n";
    }
}
