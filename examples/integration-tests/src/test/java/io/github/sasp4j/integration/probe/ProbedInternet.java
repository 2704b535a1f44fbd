package io.github.sasp4j.integration.probe;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.dcv.probe.NameServerChoice;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofRules;
import io.github.sasp4j.dcv.proof.RecordLookup;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.fake.wire.dcv.FakeZone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** The fake's servers, a probe of them, and one proof. */
final class ProbedInternet implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final CsrDigests DIGESTS = new CsrDigests(
            Optional.of("3C6B5A0E1F2D4C3B2A19087F6E5D4C3B"),
            Optional.of("c9c863405fe7675a3988b97664ea6baf442019e4e52fa335f406f7c5f26cf14f"),
            Optional.of("10af9db9tu"));

    static final CnameRecord RECORD = (CnameRecord) DcvInstructions.cname(DIGESTS, "www.example.com");
    static final ValidationFile FILE = (ValidationFile) DcvInstructions.file(DIGESTS, "www.example.com");

    final FakeClock clock = FakeClock.at(NOW);
    final FakeInternet internet;
    final FakeZone zone;

    ProbedInternet() {
        internet = FakeInternet.start(clock);
        zone = internet.zone("example.com");
    }

    ProbedInternet(SSLContext tls) {
        internet = FakeInternet.start(clock, tls);
        zone = internet.zone("example.com");
    }

    DcvProbeSettings settings() {
        return DcvProbeSettings.defaults()
                .withResolvers(List.of(internet.resolver()))
                .withLoopback(internet::route)
                .withClock(clock);
    }

    /** What the zone's servers and the resolver show of the record. */
    ProofResult check() {
        return check(NameServerChoice.BOTH);
    }

    ProofResult check(NameServerChoice choice) {
        return check(settings().withChoice(choice));
    }

    ProofResult check(DcvProbeSettings settings) {
        return ProofRules.evaluate(RECORD, observe(settings));
    }

    DnsObservation observe(DcvProbeSettings settings) {
        try (NetworkDcvProbe probe = NetworkDcvProbe.create(settings)) {
            return probe.lookUp(RecordLookup.of(RECORD), DEADLINE);
        }
    }

    ProofResult fetch(String scheme) {
        try (NetworkDcvProbe probe = NetworkDcvProbe.create(settings())) {
            return ProofRules.evaluate(FILE, probe.fetch(FILE, scheme, DEADLINE));
        }
    }

    @Override
    public void close() {
        internet.close();
    }
}
