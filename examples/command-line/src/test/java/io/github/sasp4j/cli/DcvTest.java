package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.fake.wire.dcv.FakeZone;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The proofs of an order of the fake, as a resolver on loopback shows them. */
class DcvTest {

    private static final CnameRecord RECORD = (CnameRecord) DcvInstructions.cname(
            new CsrDigests(
                    Optional.of("7C1767B30512B6003FD3C2E618A86522"),
                    Optional.of("80FC0FB9266DB7B83F85850FA0E6548B6D70EE68C8B5B412F1DEEA6EBDEF0404"),
                    Optional.of("k3Hd7Qw2")),
            "www.example.com");

    private final FakeInternet internet = FakeInternet.start(CommandRun.CLOCK);
    private final FakeZone zone = internet.zone("example.com");

    @AfterEach
    void stop() {
        internet.close();
    }

    @Test
    void aRecordThatIsSeenEndsWithZero() {
        zone.publish(RECORD);

        CommandRun run = dcv("--recursive");

        assertThat(run.out()).isEqualTo("""
                www.example.com                                                             seen
                  The DNS record _7C1767B30512B6003FD3C2E618A86522.www.example.com is published
                  correctly.
                """);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aRecordThatIsMissingEndsWithOne() {
        CommandRun run = dcv("--recursive");

        assertThat(run.out()).contains("not there").contains("2019-11-20 12:15 (UTC) at the latest");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aRecordThatIsWrongSaysWhatToChange() {
        zone.publish(RECORD.name() + ".example.com", DnsRecordType.CNAME, RECORD.target());

        assertThat(dcv("--recursive").out()).contains("wrong").contains("example.com a second time");
    }

    @Test
    void forProgramsEachDomainIsAnObject() {
        zone.publish(RECORD.name(), DnsRecordType.CNAME, RECORD.target() + ".example.com")
                .publishCaa("example.com", "issue", "ca.example.net");

        CommandRun run = dcv("--recursive", "--format", "json");

        JsonNode domain = run.json().at("/domains/0");
        assertThat(run.json().at("/orderNumber").asText()).isEqualTo("700100");
        assertThat(run.json().at("/ready").asBoolean(true)).isFalse();
        assertThat(domain.fieldNames())
                .toIterable()
                .containsExactly(
                        "domain",
                        "method",
                        "result",
                        "detail",
                        "where",
                        "found",
                        "expected",
                        "visibleBy",
                        "text",
                        "caaAllowsOnly",
                        "checkedAt");
        assertThat(domain.at("/result").asText()).isEqualTo("WRONG");
        assertThat(domain.at("/detail").asText()).isEqualTo("ZONE_APPENDED_TO_TARGET");
        assertThat(domain.at("/expected").asText()).isEqualTo(RECORD.target());
        assertThat(domain.at("/caaAllowsOnly/0").asText()).isEqualTo("ca.example.net");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aMissingRecordIsToldWithItsTarget() {
        JsonNode domain = dcv("--recursive", "--format", "json").json().at("/domains/0");

        assertThat(domain.at("/result").asText()).isEqualTo("MISSING");
        assertThat(domain.at("/where").asText()).isEqualTo(RECORD.name());
        assertThat(domain.at("/expected").asText()).isEqualTo(RECORD.target());
        assertThat(domain.at("/visibleBy").asText()).isEqualTo("2019-11-20T12:15:00Z");
    }

    @Test
    void nameServersOnThisMachineAreNotAsked() {
        zone.publish(RECORD);

        CommandRun run = dcv("--authoritative", "--format", "json");

        assertThat(run.json().at("/domains/0/detail").asText()).isEqualTo("NO_NAME_SERVERS");
    }

    @Test
    void anOrderWithoutOpenDomainsHasNothingToCheck() {
        CommandRun run = CommandRun.of("dcv", "801200300", "--fake", "--resolver", resolver());

        assertThat(run.out()).isEqualTo("Nothing to check: no domain waits for a DNS record or a file.\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aDomainThatTheOrderDoesNotHaveIsAWrongUsage() {
        CommandRun run = dcv("--domain", "other.example.com");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--domain: the order has no such domain.");
        assertThat(dcv("--recursive", "--domain", "www.example.com").exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolver.example.com", "192.0.2.300", "192.0.2.1:99999", "localhost", ":53", ""})
    void aResolverIsAnAddress(String resolver) {
        CommandRun run = CommandRun.of("dcv", "700100", "--fake", "--resolver", resolver);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--resolver: an IP address");
    }

    @Test
    void bothKindsOfServersAreNotChosenAtOnce() {
        assertThat(dcv("--authoritative", "--recursive").exitCode()).isEqualTo(2);
    }

    @Test
    void anOrderThatIsNotThereIsRejected() {
        assertThat(CommandRun.of("dcv", "999999", "--fake").exitCode()).isEqualTo(3);
    }

    private CommandRun dcv(String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"dcv", "700100", "--fake", "--resolver", resolver()}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return CommandRun.of(arguments);
    }

    private String resolver() {
        return internet.resolver().getAddress().getHostAddress() + ":"
                + internet.resolver().getPort();
    }
}
