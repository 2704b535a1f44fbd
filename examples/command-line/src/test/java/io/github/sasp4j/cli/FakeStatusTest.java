package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking the vendor in memory. */
class FakeStatusTest {

    @ParameterizedTest
    @ValueSource(strings = {"654824", "700100", "720300", "801200300"})
    void theDemoAccountAsksUnlessAnotherIsNamed(String order) {
        assertThat(CommandRun.of("status", order, "--fake").exitCode()).isZero();
    }

    @Test
    void theRightLoginIsLetIn() {
        assertThat(CommandRun.in(
                                Map.of("SASP_LOGIN_PASSWORD", "demo-password"),
                                "status",
                                "700100",
                                "--fake",
                                "--login",
                                "demo")
                        .exitCode())
                .isZero();
    }

    @Test
    void aWrongLoginIsDenied() {
        CommandRun run = CommandRun.in(
                Map.of("SASP_LOGIN_PASSWORD", "planted-password"), "status", "700100", "--fake", "--login", "demo");

        assertThat(run.exitCode()).isEqualTo(4);
    }

    @Test
    void aDeniedPasswordIsNotRepeated() {
        CommandRun run = CommandRun.in(
                Map.of("SASP_LOGIN_PASSWORD", "planted-password"), "status", "700100", "--fake", "--login", "demo");

        assertThat(run.printed()).isNotEmpty().doesNotContain("planted-password");
    }

    @Test
    void theRightSessionIsLetIn() {
        assertThat(CommandRun.of("status", "700100", "--fake", "--session", "demo-session")
                        .exitCode())
                .isZero();
    }

    @Test
    void aWrongSessionIsDeniedAndNotRepeated() {
        CommandRun run = CommandRun.of("status", "700100", "--fake", "--session", "planted-session");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.printed()).doesNotContain("planted-session");
    }

    @Test
    void aCertificateOfTheOrderIsFound() {
        assertThat(CommandRun.of("status", "700100", "--fake", "--certificate", "7001000001")
                        .exitCode())
                .isZero();
    }

    @Test
    void anUnknownOrderIsRejected() {
        assertThat(CommandRun.of("status", "999999", "--fake").exitCode()).isEqualTo(3);
    }

    @Test
    void aFailureForPeopleIsTheAdviceAndThenTheMessage() {
        CommandRun run = CommandRun.of("status", "999999", "--fake");

        assertThat(run.err()).isEqualTo("""
                        Correct the request; the same one will be refused again.
                        The CA knows no order 999999 under this login.
                        """);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFailureForProgramsIsAnObjectOnStandardOutput() {
        CommandRun run = CommandRun.of("status", "999999", "--fake", "--format", "json");

        assertThat(run.out()).isEqualTo("""
                        {
                          "error": {
                            "type": "REQUEST_REJECTED",
                            "errorCode": -4,
                            "argument": "orderNumber",
                            "message": "The value of the 'orderNumber' argument is invalid!",
                            "retryable": false
                          }
                        }
                        """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anUnknownCertificateNamesItsArgument() {
        CommandRun run = CommandRun.of("status", "700100", "--fake", "--certificate", "9", "--format", "json");

        assertThat(run.json().at("/error/argument").asText()).isEqualTo("certificateID");
    }

    @Test
    void strictnessChangesNothing() {
        assertThat(CommandRun.of("status", "654824", "--fake", "--strict").exitCode())
                .isZero();
    }
}
