package io.github.sasp4j.integration.probe;

import static io.github.sasp4j.integration.probe.ProbedInternet.NOW;
import static io.github.sasp4j.integration.probe.ProbedInternet.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.dcv.probe.NameServerChoice;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.dcv.proof.CaaObservation;
import io.github.sasp4j.dcv.proof.CaaRecord;
import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.DnsRecord;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.dcv.proof.LookupOutcome;
import io.github.sasp4j.dcv.proof.LookupProblem;
import io.github.sasp4j.dcv.proof.NameServerResponse;
import io.github.sasp4j.dcv.proof.ProofMissing;
import io.github.sasp4j.dcv.proof.ProofNotChecked;
import io.github.sasp4j.dcv.proof.ProofPartlySeen;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.fake.wire.dcv.FakeNameServer;
import io.github.sasp4j.fake.wire.dcv.NameServerFault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordProbeTest {

    private static final String NAME = RECORD.name();
    private static final String TARGET = RECORD.target();

    private final ProbedInternet probed = new ProbedInternet();

    @AfterEach
    void stop() {
        probed.close();
    }

    @ParameterizedTest
    @EnumSource
    void theRightRecordIsSeenByEveryServer(NameServerChoice choice) {
        probed.zone.publish(RECORD);

        DnsObservation observation = probed.observe(probed.settings().withChoice(choice));

        assertThat(probed.check(choice)).isEqualTo(new ProofSeen(NAME, ProofSeen.Kind.RECORD));
        assertThat(observation.responses())
                .hasSize(choice == NameServerChoice.BOTH ? 3 : choice == NameServerChoice.AUTHORITATIVE ? 2 : 1);
        assertThat(observation.zone())
                .isEqualTo(choice == NameServerChoice.RECURSIVE ? Optional.empty() : Optional.of("example.com"));
    }

    @Test
    void aRecordThatIsRightCostsOneQueryAtEachServerAndThreeMoreAtOne() {
        probed.zone.publish(RECORD);

        probed.check(NameServerChoice.AUTHORITATIVE);

        assertThat(probed.internet.nameServers())
                .extracting(FakeNameServer::queries)
                .containsExactlyInAnyOrder(1, 4);
    }

    @Test
    void theNearestZoneIsFound() {
        probed.internet.zone("www.example.com").publish(RECORD);

        assertThat(probed.observe(probed.settings()).zone()).contains("www.example.com");
        assertThat(probed.check()).isInstanceOf(ProofSeen.class);
    }

    @Test
    void aRecordOfTheDomainAboveCounts() {
        String parent = NAME.replace(".www.", ".");
        probed.zone.publish(parent, DnsRecordType.CNAME, TARGET);

        assertThat(probed.check()).isEqualTo(new ProofSeen(parent, ProofSeen.Kind.PARENT_RECORD));
    }

    @Test
    void anAbsentRecordIsRememberedAsLongAsTheZoneSays() {
        probed.zone.negativeTimeToLive(Duration.ofMinutes(157));

        assertThat(probed.check())
                .isEqualTo(new ProofMissing(NAME, false, Optional.of(NOW.plus(Duration.ofMinutes(157)))));
    }

    @Test
    void aResolverThatRemembersTheAbsenceIsWaitedFor() {
        probed.internet.rememberAbsence(true);
        probed.zone.negativeTimeToLive(Duration.ofMinutes(60));
        probed.check();
        probed.clock.advance(Duration.ofMinutes(20));
        probed.zone.publish(RECORD);

        ProofResult result = probed.check();

        assertThat(result).isInstanceOfSatisfying(ProofPartlySeen.class, partly -> {
            assertThat(partly.with()).hasSize(2);
            assertThat(partly.visibleBy()).contains(NOW.plus(Duration.ofMinutes(60)));
        });
        probed.clock.advance(Duration.ofMinutes(40));
        assertThat(probed.check()).isInstanceOf(ProofSeen.class);
    }

    @Test
    void aRecordThatSpreadsLaterIsSeenLater() {
        probed.zone.publishAfter(
                Duration.ofMinutes(10), new DnsRecord(NAME, DnsRecordType.CNAME, TARGET, Duration.ofMinutes(5)));

        assertThat(probed.check()).isInstanceOf(ProofMissing.class);
        probed.clock.advance(Duration.ofMinutes(10));
        assertThat(probed.check()).isInstanceOf(ProofSeen.class);
    }

    @Nested
    class Servers {

        @Test
        void thatDifferAreNamed() {
            probed.zone.publishOn(
                    "ns1.dns.test", new DnsRecord(NAME, DnsRecordType.CNAME, TARGET, Duration.ofMinutes(5)));

            assertThat(probed.check(NameServerChoice.AUTHORITATIVE))
                    .isEqualTo(new ProofPartlySeen(
                            NAME,
                            List.of("ns1.dns.test (127.53.0.1)"),
                            List.of("ns2.dns.test (127.53.0.2)"),
                            Optional.empty()));
        }

        @ParameterizedTest
        @EnumSource(
                value = NameServerFault.class,
                names = {"SILENT", "REFUSING", "FAILING"})
        void thatFailDoNotCountWhereAnotherOneWorks(NameServerFault fault) {
            probed.zone.publish(RECORD);
            probed.internet.nameServers().get(0).fail(fault);

            assertThat(probed.check(probed.settings().withQueryTimeout(Duration.ofMillis(200))))
                    .isInstanceOf(ProofSeen.class);
        }

        @Test
        void thatTruncateAreAskedOverTcp() {
            probed.zone.publish(RECORD);
            probed.internet.nameServers().forEach(server -> server.fail(NameServerFault.TRUNCATING));

            assertThat(probed.check(NameServerChoice.AUTHORITATIVE)).isInstanceOf(ProofSeen.class);
        }

        @Test
        void thatAllFailLeaveItOpen() {
            probed.internet.nameServers().get(0).fail(NameServerFault.REFUSING);
            probed.zone.publish(RECORD);
            DnsObservation one = probed.observe(probed.settings());
            assertThat(one.responses())
                    .extracting(NameServerResponse::outcome)
                    .containsExactlyInAnyOrder(LookupOutcome.REFUSED, LookupOutcome.RESPONDED, LookupOutcome.RESPONDED);

            probed.internet.nameServers().get(1).fail(NameServerFault.REFUSING);
            assertThat(problem(probed.check())).isEqualTo(LookupProblem.NAME_SERVERS_FAIL);
        }

        @Test
        void thatAreNotThereAreTold() {
            try (ProbedInternet empty = new ProbedInternet()) {
                InetSocketAddress dead = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
                var settings = empty.settings().withResolvers(List.of(dead)).withQueryTimeout(Duration.ofMillis(100));

                assertThat(problem(empty.check(settings.withChoice(NameServerChoice.AUTHORITATIVE))))
                        .isEqualTo(LookupProblem.NO_NAME_SERVERS);
                assertThat(problem(empty.check(settings))).isEqualTo(LookupProblem.NAME_SERVERS_SILENT);
            }
        }

        @Test
        void withAnAddressThatIsNotPublicAreNotAsked() {
            probed.zone.publish(RECORD);

            var strict = new DcvProbeSettings(
                    List.of(probed.internet.resolver()),
                    NameServerChoice.AUTHORITATIVE,
                    Duration.ofSeconds(1),
                    false,
                    probed.internet::route,
                    probed.clock);

            assertThat(problem(probed.check(strict))).isEqualTo(LookupProblem.NO_NAME_SERVERS);
            assertThat(probed.internet.nameServers())
                    .extracting(FakeNameServer::queries)
                    .containsOnly(0);
        }
    }

    @Test
    void caaRecordsAreThoseOfTheNearestDomain() {
        probed.zone.publishCaa("example.com", "issue", "ca.example.net; account=1");

        try (NetworkDcvProbe probe = NetworkDcvProbe.create(probed.settings())) {
            assertThat(probe.caa("a.www.example.com", ProbedInternet.DEADLINE))
                    .isEqualTo(new CaaObservation(
                            "example.com", List.of(new CaaRecord(false, "issue", "ca.example.net; account=1"))));
            assertThat(probe.caa("example.net", ProbedInternet.DEADLINE)).isEqualTo(CaaObservation.none());
        }
    }

    private static LookupProblem problem(ProofResult result) {
        assertThat(result).isInstanceOf(ProofNotChecked.class);
        return ((ProofNotChecked) result).problem();
    }
}
