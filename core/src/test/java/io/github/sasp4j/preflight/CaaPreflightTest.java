package io.github.sasp4j.preflight;

import static io.github.sasp4j.preflight.SampleOrder.byRecord;
import static io.github.sasp4j.preflight.SampleOrder.domain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.dcv.proof.CaaObservation;
import io.github.sasp4j.dcv.proof.CaaRecord;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CAA records, which can forbid a certificate whose proof is published rightly. */
class CaaPreflightTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final RecordedProbe probe = new RecordedProbe(() -> NOW);
    private final DcvPreflight preflight = DcvPreflight.over(probe, () -> NOW);

    @AfterEach
    void close() {
        preflight.close();
    }

    @Test
    void aDomainWhoseCaaRecordsExcludeTheCaIsNotReady() {
        probe.published.add("example.com");
        excludeTheCa("example.com");

        DomainCheck check = preflight.check(byRecord("example.com")).checks().get(0);

        assertThat(check.result().isSeen()).isTrue();
        assertThat(check.caa()).isPresent();
        assertThat(check.isReady()).isFalse();
    }

    @Test
    void caaRecordsOfADomainThatIsProvedByAFileAreReadToo() {
        excludeTheCa("www.example.com");

        assertThat(checkedByFile("www.example.com").caa()).isPresent();
    }

    @Test
    void anAddressHasNoCaaRecords() {
        excludeTheCa("192.0.2.1");
        excludeTheCa("2001:db8::a");

        assertThat(checkedByFile("192.0.2.1").caa()).isEmpty();
        assertThat(checkedByFile("2001:db8::a").caa()).isEmpty();
    }

    @Test
    void caaRecordsAreNotReadWhereNoIssuerIsNamed() {
        probe.published.add("example.com");
        excludeTheCa("example.com");
        PreflightPolicy uninterested = PreflightPolicy.defaults().withCaaIssuers(Set.of());

        try (DcvPreflight withoutIssuers = preflight.withPolicy(uninterested)) {
            assertThat(withoutIssuers.check(byRecord("example.com")).isReady()).isTrue();
        }
    }

    private void excludeTheCa(String name) {
        probe.caa.put(name, new CaaObservation(name, List.of(new CaaRecord(false, "issue", "ca.example.net"))));
    }

    private DomainCheck checkedByFile(String name) {
        return preflight
                .check(SampleOrder.of(List.of(domain(name, DomainStatus.IN_PROGRESS, "HTTP CSR Hash"))))
                .checks()
                .get(0);
    }
}
