package io.github.sasp4j.integration.probe;

import static io.github.sasp4j.integration.probe.ProbedInternet.DEADLINE;
import static io.github.sasp4j.integration.probe.ProbedInternet.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.dcv.probe.NameServerChoice;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.dcv.proof.FileObservation;
import io.github.sasp4j.dcv.proof.FileUnreachable;
import io.github.sasp4j.dcv.proof.LookupProblem;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.fake.wire.dcv.FakeZone;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A probe as on a real server, which must not connect to this machine or its network, however that is spelled. */
class GuardedProbeTest {

    private static final Set<LookupProblem> NOT_CONNECTED =
            Set.of(LookupProblem.ADDRESS_NOT_PUBLIC, LookupProblem.HOST_NOT_FOUND);

    private final ProbedInternet probed = new ProbedInternet();
    private final List<InetSocketAddress> connected = new CopyOnWriteArrayList<>();
    private final NetworkDcvProbe probe = NetworkDcvProbe.create(new DcvProbeSettings(
            List.of(probed.internet.resolver()),
            NameServerChoice.BOTH,
            Duration.ofSeconds(2),
            false,
            address -> {
                connected.add(address);
                return probed.internet.route(address);
            },
            probed.clock));

    /** The names that the resolver of a network may know, and the ends of addresses that are written as names. */
    @BeforeEach
    void letTheResolverKnowNamesOfThisMachine() {
        for (String zone : List.of("localhost", "local", "internal", "0x7f000001", "127.1", "0x7f.1", "2130706433")) {
            FakeZone names = probed.internet.zone(zone);
            names.publish(zone, DnsRecordType.A, "127.0.0.1").publish("*." + zone, DnsRecordType.A, "169.254.169.254");
        }
    }

    @AfterEach
    void stop() {
        probe.close();
        probed.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.0.0.1.",
                "127.1",
                "127.0.1",
                "0",
                "0.0.0.0",
                "0177.0.0.1",
                "017700000001",
                "0x7f000001",
                "0x7f.1",
                "0x7F.0x0.0x0.0x1",
                "2130706433",
                "4294967295",
                "10.0.0.1",
                "169.254.169.254",
                "0xa9fea9fe",
                "2852039166",
                "169.254.43518",
                "192.168.0.1",
                "172.16.0.1",
                "100.64.0.1",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "a.localhost",
                "printer.local",
                "metadata.google.internal",
                "::1",
                "::",
                "0:0:0:0:0:0:0:1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "fe80::1",
                "fe80::1%25lo",
                "fd00:ec2::254",
                "fc00::1",
                "ff02::1",
                "2001:db8::1",
                "\uFF11\uFF12\uFF17.1",
                "\u2460\u2461\u2466.\u24EA.\u24EA.\u2460",
                "127\u3002\uFF10\u3002\uFF10\u30021",
                "user@127.0.0.1",
                "127.0.0.1:6379",
                "127.0.0.1#",
                "127.0.0.1/",
                "127.0.0.1\\@example.com",
                "example.com@127.0.0.1"
            })
    void noSpellingOfAnAddressLeadsToAConnection(String host) {
        ValidationFile file = new ValidationFile(host, FILE.path(), FILE.lines());

        for (String scheme : List.of("http", "https")) {
            assertThat(problem(probe.fetch(file, scheme, DEADLINE))).isIn(NOT_CONNECTED);
        }
        assertThat(connected).isEmpty();
        assertThat(probed.internet.sites().requests()).isEmpty();
    }

    @Test
    void anAddressThatChangesBetweenTwoLookUpsIsCheckedEachTime() {
        FakeZone zone = probed.internet.zone("rebind.test").publish("rebind.test", DnsRecordType.A, "1.1.1.1");
        ValidationFile file = new ValidationFile("rebind.test", FILE.path(), FILE.lines());

        // The public address is routed to the fake's web server, which is all that this test connects to.
        assertThat(problem(probe.fetch(file, "https", DEADLINE))).isEqualTo(LookupProblem.CONNECTION_FAILED);
        assertThat(connected)
                .isNotEmpty()
                .allMatch(address -> address.getAddress().getHostAddress().equals("1.1.1.1"));
        connected.clear();
        zone.remove("rebind.test").publish("rebind.test", DnsRecordType.A, "127.0.0.1");

        assertThat(problem(probe.fetch(file, "https", DEADLINE))).isEqualTo(LookupProblem.ADDRESS_NOT_PUBLIC);
        assertThat(connected).isEmpty();
    }

    @Test
    void theAddressThatIsConnectedToIsTheOneThatWasCheckedWhateverTheNameHasByThen() {
        FakeZone zone = probed.internet.zone("rebind.test").publish("rebind.test", DnsRecordType.A, "1.1.1.1");
        NetworkDcvProbe changing = NetworkDcvProbe.create(new DcvProbeSettings(
                List.of(probed.internet.resolver()),
                NameServerChoice.BOTH,
                Duration.ofSeconds(2),
                false,
                address -> {
                    zone.remove("rebind.test").publish("rebind.test", DnsRecordType.A, "127.0.0.1");
                    connected.add(address);
                    return probed.internet.route(address);
                },
                probed.clock));

        try (changing) {
            FileObservation observation =
                    changing.fetch(new ValidationFile("rebind.test", FILE.path(), FILE.lines()), "http", DEADLINE);

            assertThat(observation).isNotInstanceOf(FileUnreachable.class);
        }
        assertThat(connected)
                .singleElement()
                .satisfies(address ->
                        assertThat(address.getAddress().getHostAddress()).isEqualTo("1.1.1.1"));
    }

    @Test
    void whereATestAllowsLoopbackTheFileIsSeen() {
        probed.zone.publish(FILE.host(), DnsRecordType.A, FakeInternet.WEB_ADDRESS);
        probed.internet.sites().publish(FILE);

        assertThat(problem(probe.fetch(FILE, "http", DEADLINE))).isEqualTo(LookupProblem.ADDRESS_NOT_PUBLIC);
        assertThat(probed.fetch("http").isSeen()).isTrue();
    }

    private static LookupProblem problem(FileObservation observation) {
        assertThat(observation).isInstanceOf(FileUnreachable.class);
        return ((FileUnreachable) observation).problem();
    }
}
