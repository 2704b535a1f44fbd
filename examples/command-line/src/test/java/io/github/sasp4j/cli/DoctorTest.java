package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoctorTest {

    private static final Map<String, String> PASSWORD = Map.of("SASP_LOGIN_PASSWORD", "demo-password");

    private final FakeSasp vendor = FakeSasp.demo(CommandRun.CLOCK);
    private final FakeServer server = FakeServer.builder(vendor).start();
    private final List<HttpServer> started = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
        started.forEach(other -> other.stop(0));
    }

    @Test
    void aServiceThatRespondsIsFoundWithoutCredentialsAndTheClockIsCompared() {
        CommandRun run = doctor(Map.of());

        assertThat(states(run))
                .contains("DNS OK", "PROXY OK", "CONNECTION OK", "CLOCK WARNING")
                .doesNotContain("LOGIN OK");
        assertThat(run.exitCode()).isZero();
        assertThat(vendor.calls()).isEmpty();
    }

    @Test
    void aFindingSaysWhatToDo() {
        CommandRun run =
                CommandRun.of("doctor", "--endpoint", server.endpoint().toString(), "--upload-host", "127.0.0.1");

        assertThat(run.out())
                .contains("clock 127.0.0.1")
                .contains("seconds behind that of the host.")
                .contains("Set the clock by NTP");
    }

    @Test
    void credentialsThatAreGivenAreUsedForOneCall() {
        CommandRun run = doctor(PASSWORD, "--login", "demo");

        assertThat(states(run)).contains("LOGIN OK");
        assertThat(vendor.calls()).hasSize(1);
        assertThat(run.printed()).doesNotContain("demo-password");
    }

    @Test
    void deniedCredentialsFail() {
        CommandRun run = doctor(Map.of("SASP_LOGIN_PASSWORD", "planted-password"), "--login", "demo");

        assertThat(states(run)).contains("LOGIN FAILED");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.printed()).doesNotContain("planted-password");
    }

    @Test
    void aPortThatNobodyListensOnIsToldWithTheProxySettings() {
        server.close();

        CommandRun run = doctor(Map.of());

        assertThat(states(run)).contains("CONNECTION FAILED");
        assertThat(run.out()).contains("-Dhttps.proxyHost");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aNameWithoutAddressIsTold() {
        CommandRun run = CommandRun.of(
                "doctor", "--endpoint", "https://sasp.invalid/x", "--upload-host", "sasp.invalid", "--format", "json");

        assertThat(states(run)).contains("DNS FAILED");
    }

    @Test
    void aCertificateThatIsNotTrustedIsTold() throws IOException {
        HeldCertificate own =
                new HeldCertificate.Builder().commonName("localhost").build();
        HttpsServer untrusted = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        untrusted.setHttpsConfigurator(new HttpsConfigurator(
                new HandshakeCertificates.Builder().heldCertificate(own).build().sslContext()));
        untrusted.start();
        started.add(untrusted);

        CommandRun run = CommandRun.of(
                "doctor",
                "--endpoint",
                "https://127.0.0.1:" + untrusted.getAddress().getPort() + "/x",
                "--upload-host",
                "127.0.0.1",
                "--format",
                "json");

        assertThat(states(run)).contains("TLS FAILED");
        assertThat(run.out()).contains("keytool -importcert");
    }

    private CommandRun doctor(Map<String, String> environment, String... options) {
        Stream<String> common = Stream.of(
                "doctor",
                "--allow-http",
                "--endpoint",
                server.endpoint().toString(),
                "--upload-host",
                "127.0.0.1",
                "--format",
                "json");
        return CommandRun.in(
                environment, Stream.concat(common, Stream.of(options)).toArray(String[]::new));
    }

    private static List<String> states(CommandRun run) {
        List<String> states = new ArrayList<>();
        for (JsonNode found : run.json().at("/findings")) {
            states.add(found.at("/check").asText() + " " + found.at("/state").asText());
        }
        return states;
    }
}
