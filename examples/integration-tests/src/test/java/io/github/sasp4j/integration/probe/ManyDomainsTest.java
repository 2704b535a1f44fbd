package io.github.sasp4j.integration.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.preflight.DcvPreflight;
import io.github.sasp4j.preflight.PreflightPolicy;
import io.github.sasp4j.preflight.PreflightReport;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An order with very many domains, against real sockets. */
class ManyDomainsTest {

    private static final int DOMAINS = 1_000;
    private static final int ZONES_AT_ONCE = 8;
    private static final CsrDigests DIGESTS = new CsrDigests(
            Optional.of("3C6B5A0E1F2D4C3B2A19087F6E5D4C3B"),
            Optional.of("c9c863405fe7675a3988b97664ea6baf442019e4e52fa335f406f7c5f26cf14f"),
            Optional.empty());

    private final ProbedInternet probed = new ProbedInternet();
    private final NetworkDcvProbe probe = NetworkDcvProbe.create(probed.settings());
    private final DcvPreflight preflight = DcvPreflight.over(probe, probed.clock)
            .withPolicy(PreflightPolicy.defaults()
                    .withZonesAtOnce(ZONES_AT_ONCE)
                    .withDeadlines(Duration.ofSeconds(10), Duration.ofMinutes(2)));

    @AfterEach
    void stop() {
        preflight.close();
        probe.close();
        probed.close();
    }

    @Test
    void ofManyZonesIsCheckedByFewThreads() {
        List<String> names =
                IntStream.range(0, DOMAINS).mapToObj(i -> "shop" + i + ".test").toList();
        names.forEach(name -> probed.internet.zone(name));
        PostPaymentStatus order = order(names);
        publishEverySecond(order);

        PreflightReport report = preflight.check(order);

        assertThat(report.checks()).hasSize(DOMAINS);
        assertThat(report.checks()).filteredOn(check -> check.result().isSeen()).hasSize(DOMAINS / 2);
        assertThat(report.checks())
                .filteredOn(check -> check.result().needsChange())
                .hasSize(DOMAINS / 2);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("sasp4j-preflight"))
                .hasSizeLessThanOrEqualTo(ZONES_AT_ONCE);
    }

    private void publishEverySecond(PostPaymentStatus order) {
        List<Domain> domains = order.sections().dcv().orElseThrow().domains();
        for (int i = 0; i < domains.size(); i += 2) {
            String name = domains.get(i).name();
            CnameRecord record = (CnameRecord) DcvInstructions.cname(DIGESTS, name);
            probed.internet.zone(name).publish(record);
        }
    }

    private PostPaymentStatus order(List<String> names) {
        PostPaymentStatus order =
                FakeSasp.demo(probed.clock).order(OrderNumber.of("700100")).status();
        List<Domain> domains = names.stream()
                .map(name -> new Domain(
                        name,
                        OpenValue.of(DomainStatus.IN_PROGRESS),
                        Optional.of(CsrHashOption.CNAME.text()),
                        List.of()))
                .toList();
        return order.withSections(order.sections()
                .with(new Dcv(
                        Optional.empty(),
                        OpenValue.of(SectionStatus.IN_PROGRESS),
                        Optional.empty(),
                        List.of(),
                        DIGESTS,
                        domains)));
    }
}
