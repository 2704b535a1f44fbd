package io.github.sasp4j.architecture.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.Dcv;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The samples that need no account print what the README says. */
class SamplesTest {

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

    private static Dcv dcvOf(String order) {
        try (PostPaymentStatuses statuses = FakeSasp.demo().statuses(AccountLogin.of("demo", "demo-password"))) {
            return statuses.fetch(StatusRequest.of(order)).sections().dcv().orElseThrow();
        }
    }
}
