package io.github.sasp4j.integration.probe;

import static io.github.sasp4j.integration.probe.ProbedInternet.DEADLINE;
import static io.github.sasp4j.integration.probe.ProbedInternet.FILE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.dcv.proof.FileObservation;
import io.github.sasp4j.dcv.proof.FileResponse;
import io.github.sasp4j.dcv.proof.FileUnreachable;
import io.github.sasp4j.dcv.proof.LookupProblem;
import io.github.sasp4j.dcv.proof.ProofMissing;
import io.github.sasp4j.dcv.proof.ProofMistake;
import io.github.sasp4j.dcv.proof.ProofNotChecked;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.dcv.proof.ProofWrong;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.fake.wire.dcv.WebPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileProbeTest {

    private static final String HOST = FILE.host();
    private static final WebPage RIGHT = WebPage.of(FILE);

    private final ProbedInternet probed = new ProbedInternet();

    @BeforeEach
    void giveTheHostItsAddress() {
        probed.zone.publish(HOST, DnsRecordType.A, FakeInternet.WEB_ADDRESS);
    }

    @AfterEach
    void stop() {
        probed.close();
    }

    @Test
    void theRightFileIsSeenAtItsExactAddress() {
        probed.internet.sites().publish(FILE);

        assertThat(probed.fetch("http"))
                .isEqualTo(new ProofSeen(FILE.url("http").toString(), ProofSeen.Kind.FILE));
        assertThat(probed.internet.sites().requests()).containsExactly(HOST + FILE.path());
    }

    @Test
    void aHostThatIsAnotherHostsNameIsFollowed() {
        probed.zone.clear().publish(HOST, DnsRecordType.CNAME, "shop.example.net");
        probed.internet.zone("example.net").publish("shop.example.net", DnsRecordType.A, FakeInternet.WEB_ADDRESS);
        probed.internet.sites().publish(FILE);

        assertThat(probed.fetch("http").isSeen()).isTrue();
    }

    @Test
    void aHostWithAnAddressOfIpv6OnlyIsConnectedTo() {
        probed.zone.clear().publish(HOST, DnsRecordType.AAAA, "2600:1f00::80");
        probed.internet.sites().publish(FILE);

        assertThat(probed.fetch("http").isSeen()).isTrue();
    }

    @Test
    void aFileOverHttpsIsSeenWithWhateverCertificateTheHostHasToday() {
        HeldCertificate expired = new HeldCertificate.Builder()
                .commonName("other.example.net")
                .validityInterval(0, 1_000)
                .build();
        HandshakeCertificates tls =
                new HandshakeCertificates.Builder().heldCertificate(expired).build();

        try (ProbedInternet encrypted = new ProbedInternet(tls.sslContext())) {
            encrypted.zone.publish(HOST, DnsRecordType.A, FakeInternet.WEB_ADDRESS);
            encrypted.internet.sites().publish(FILE);

            assertThat(encrypted.fetch("https").isSeen()).isTrue();
        }
    }

    @Test
    void aHostThatDoesNotListenForHttpsIsTold() {
        assertThat(problem(probed.fetch("https"))).isEqualTo(LookupProblem.CONNECTION_FAILED);
    }

    @Test
    void aHostThatSpeaksPlainHttpOnThePortOfHttpsIsTold() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                NetworkDcvProbe probe = NetworkDcvProbe.create(probed.settings()
                        .withLoopback(
                                address -> new InetSocketAddress(plain.getInetAddress(), plain.getLocalPort())))) {
            CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> respondInPlain(plain));

            assertThat(probe.fetch(FILE, "https", DEADLINE))
                    .isInstanceOfSatisfying(
                            FileUnreachable.class,
                            unreachable -> assertThat(unreachable.problem()).isEqualTo(LookupProblem.TLS_FAILED));
        }
    }

    static Stream<Arguments> mistakes() {
        String body = FILE.content();
        return Stream.of(
                Arguments.of(ProofMistake.FILE_STATUS, RIGHT.withStatus(403)),
                Arguments.of(ProofMistake.FILE_STATUS, RIGHT.withStatus(500)),
                Arguments.of(ProofMistake.FILE_REDIRECTED, WebPage.redirect(301, "https://www.example.com/login")),
                Arguments.of(ProofMistake.FILE_REDIRECTED, WebPage.redirect(308, "http://169.254.169.254/")),
                Arguments.of(ProofMistake.FILE_CONTENT_TYPE, RIGHT.withContentType("text/html")),
                Arguments.of(ProofMistake.FILE_BYTE_ORDER_MARK, RIGHT.withBody("\u00EF\u00BB\u00BF" + body)),
                Arguments.of(ProofMistake.FILE_BYTE_ORDER_MARK, RIGHT.withBody("\u00FF\u00FE" + body)),
                Arguments.of(ProofMistake.FILE_LINE_ENDS, RIGHT.withBody(body.replace("\n", "\r\n"))),
                Arguments.of(ProofMistake.FILE_HTML, RIGHT.withBody("<!doctype html><title>Login</title>")),
                Arguments.of(ProofMistake.FILE_EMPTY, RIGHT.withBody("")),
                Arguments.of(
                        ProofMistake.FILE_OTHER_CSR,
                        RIGHT.withBody(body.replace(FILE.lines().get(0), "0".repeat(64)))),
                Arguments.of(
                        ProofMistake.FILE_UNIQUE_VALUE_MISSING,
                        RIGHT.withBody(body.replace(FILE.lines().get(2) + "\n", ""))),
                Arguments.of(
                        ProofMistake.FILE_OTHER_UNIQUE_VALUE,
                        RIGHT.withBody(body.replace(FILE.lines().get(2), "another"))),
                Arguments.of(
                        ProofMistake.FILE_OTHER_TARGET_DOMAIN,
                        RIGHT.withBody(body.replace("sectigo.com", "comodoca.com"))),
                Arguments.of(ProofMistake.FILE_OTHER_CONTENT, RIGHT.withBody(body + "x".repeat(10_000))),
                Arguments.of(ProofMistake.FILE_OTHER_CONTENT, RIGHT.withBody("Hello")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aWrongFileIsToldByItsMistake(ProofMistake mistake, WebPage page) {
        probed.internet.sites().publish(HOST, FILE.path(), page);

        assertThat(probed.fetch("http"))
                .isInstanceOfSatisfying(
                        ProofWrong.class, wrong -> assertThat(wrong.mistake()).isEqualTo(mistake));
        assertThat(probed.internet.sites().requests()).hasSize(1);
    }

    @Test
    void aMissingFileIsTold() {
        assertThat(probed.fetch("http")).isInstanceOf(ProofMissing.class);
    }

    @Test
    void noMoreIsReadThanAFileCouldHave() {
        probed.internet.sites().publish(HOST, FILE.path(), RIGHT.withBody("x".repeat(5_000_000)));

        try (NetworkDcvProbe probe = NetworkDcvProbe.create(probed.settings())) {
            assertThat(probe.fetch(FILE, "http", DEADLINE)).isInstanceOfSatisfying(FileResponse.class, response -> {
                assertThat(response.body()).hasSize(8 * 1024);
                assertThat(response.complete()).isFalse();
            });
        }
    }

    @Test
    void aSilentServerIsGivenUpAtTheDeadline() {
        probed.internet.sites().silence(true);

        try (NetworkDcvProbe probe = NetworkDcvProbe.create(probed.settings())) {
            assertThat(probe.fetch(FILE, "http", Duration.ofMillis(300)))
                    .isInstanceOfSatisfying(
                            FileUnreachable.class,
                            unreachable ->
                                    assertThat(unreachable.problem()).isEqualTo(LookupProblem.WEB_SERVER_SILENT));
        }
    }

    @Test
    void anInterruptEndsTheRequestAndStays() {
        probed.internet.sites().silence(true);

        try (NetworkDcvProbe probe = NetworkDcvProbe.create(probed.settings())) {
            Thread.currentThread().interrupt();
            FileObservation observation = probe.fetch(FILE, "http", Duration.ofMinutes(10));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(observation).isInstanceOf(FileUnreachable.class);
        }
    }

    @Test
    void aHostWithoutAnAddressIsTold() {
        probed.zone.clear();

        assertThat(problem(probed.fetch("http"))).isEqualTo(LookupProblem.HOST_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "169.254.169.254", "192.168.1.1", "100.64.0.1"})
    void aHostWithOneAddressThatIsNotPublicIsNotConnectedToAtAll(String address) {
        probed.internet.sites().publish(FILE);
        probed.zone.publish(HOST, DnsRecordType.A, address);

        assertThat(problem(probed.fetch("http"))).isEqualTo(LookupProblem.ADDRESS_NOT_PUBLIC);
        assertThat(probed.internet.sites().requests()).isEmpty();
    }

    @Test
    void theTextOfAResultNamesWhatToChange() {
        probed.internet.sites().publish(HOST, FILE.path(), WebPage.redirect(302, "/login"));

        assertThat(probed.fetch("http").describe(Locale.ENGLISH))
                .isEqualTo("The web server redirects " + FILE.url("http")
                        + " to /login. It must deliver the file at this address itself: exclude the path from the"
                        + " redirect.");
    }

    private static void respondInPlain(ServerSocket server) {
        try (Socket connection = server.accept()) {
            connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
            connection.getOutputStream().flush();
            connection.getInputStream().skipNBytes(100);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static LookupProblem problem(ProofResult result) {
        assertThat(result).isInstanceOf(ProofNotChecked.class);
        return ((ProofNotChecked) result).problem();
    }
}
