package io.github.sasp4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.watch.OrderWatch;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import okhttp3.tls.HandshakeCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples that need no account do what the README and the guides say. */
class SamplesTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");

    private final PrintStream terminal = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(terminal);
    }

    @Test
    void theFirstProgramPrintsTheOrderAndWhatItWaitsFor() {
        FirstProgram.main(new String[0]);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "Order 654824: Pending",
                        "Choose a verification method for mn.gov.",
                        "The certificate authority validates your organization.");
    }

    @Test
    void theRecordIsPrintedWhereTheHashesAreSound() {
        WhatToPublish.print(dcvOf("700100"));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .matches(
                        "_[0-9A-F]{32}\\.www\\.example\\.com\\. 300 IN CNAME ([0-9A-F]{32}\\.){2}\\w+\\.sectigo\\.com\\.\\R");
    }

    @Test
    void theReasonIsPrintedWhereAHashIsTooShort() {
        WhatToPublish.print(dcvOf("654824"));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("The SHA-256 of the CSR is not 64 hexadecimal digits.");
    }

    @Test
    void documentsAreAccepted(@TempDir Path folder) throws IOException {
        Path excerpt = Files.writeString(folder.resolve("excerpt.pdf"), "%PDF-1.7");
        FakeSasp fake = FakeSasp.demo(InstantSource.system());

        SubmitDocuments.submit(fake.statuses(LOGIN), fake.documents(), excerpt);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Accepted: [excerpt.pdf]");
    }

    @Test
    void changesOfWatchedOrdersAreTold() {
        FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
        FakeSasp fake = FakeSasp.demo(clock);
        try (PostPaymentStatuses statuses = fake.statuses(LOGIN);
                OrderWatch watch = FollowOrders.watch(statuses, clock, List.of("700100"))) {
            watch.runDue();
            fake.order(OrderNumber.of("700100")).staff().completeDomain("www.example.com");
            clock.advance(Duration.ofHours(1));
            watch.runDue();
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Order 700100: ");
    }

    @Test
    void waitingEndsWhenTheOrderIsFinal() {
        FakeSasp fake = FakeSasp.demo();
        fake.order(OrderNumber.of("654824")).staff().reject();

        assertThat(FollowOrders.untilFinal(fake.statuses(LOGIN), InstantSource.system())
                        .isMet())
                .isTrue();
    }

    @Test
    void anUnknownOrderIsShownAsOne() {
        assertThat(HandleErrors.show(FakeSasp.demo().statuses(LOGIN), "1")).isEqualTo("Unknown order.");
    }

    @Test
    void theLastKnownStatusIsPrinted() {
        ShareLimits.print(FakeSasp.demo().statuses(LOGIN), LOGIN);

        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("Pending at ");
    }

    @Test
    void eachAccountSeesItsOrders() {
        PostPaymentStatuses statuses = FakeSasp.demo().statuses(AccountLogin.of("demo", "wrong"));

        assertThat(SeveralAccounts.ofBrand(statuses, LOGIN))
                .isEqualTo(SeveralAccounts.ofVisitor(statuses, "demo-session"));
    }

    @Test
    void aStatusComesBackFromACacheWithoutItsUploadAccess() {
        PostPaymentStatus status = FakeSasp.demo().statuses(LOGIN).fetch(StatusRequest.of("654824"));

        assertThat(KeepAStatus.throughACache(status)).isEqualTo(status.withUpload(Optional.empty()));
    }

    @Test
    void configurationsOfTheGuidesAreValid() {
        HandshakeCertificates certificates = new HandshakeCertificates.Builder().build();
        assertThat(OwnClient.behindAProxy(LOGIN, "planted-proxy-password").toString())
                .doesNotContain("planted");
        assertThat(OwnClient.measured(LOGIN, new SimpleMeterRegistry())).isNotNull();
        assertThat(OwnClient.withTrustOfItsOwn(LOGIN, certificates.sslContext(), certificates.trustManager()))
                .isNotNull();
        try (PostPaymentStatuses statuses = OwnClient.traced(LOGIN, ObservationRegistry.create())) {
            assertThat(statuses).isNotNull();
        }
    }

    @Test
    void theServerTellsItsAddress() {
        try (FakeServer server = ServeAnyLanguage.serve(0)) {
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("POST to " + server.endpoint());
        }
    }

    private static Dcv dcvOf(String order) {
        try (PostPaymentStatuses statuses = FakeSasp.demo().statuses(LOGIN)) {
            return statuses.fetch(StatusRequest.of(order)).sections().dcv().orElseThrow();
        }
    }
}
