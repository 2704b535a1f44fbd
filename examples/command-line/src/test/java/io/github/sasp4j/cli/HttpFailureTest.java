package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures of a service over HTTP: the exit code, and what is printed. */
class HttpFailureTest {

    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");
    private static final Map<String, String> HTML = Map.of("Content-Type", "text/html");

    /** The codes of specification section 2.1 and two that it does not list, in each way to write a failure. */
    @Nested
    class InTheServicesWords {

        @ParameterizedTest
        @CsvFileSource(resources = "failures.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '"')
        void asJsonWithTheCodeAsText(int code, String message, int exit, String type, String argument, boolean retry) {
            String body = "{\"errorCode\":\"" + code + "\",\"errorMessage\":\"" + message + "\",\"data\":{}}";
            try (ScriptedService service = ScriptedService.json(body)) {
                assertFailure(service.status("--format", "json"), code, message, exit, type, argument, retry);
            }
        }

        @ParameterizedTest
        @CsvFileSource(resources = "failures.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '"')
        void asJsonWithTheCodeAsNumber(
                int code, String message, int exit, String type, String argument, boolean retry) {
            String body = "{\"errorCode\":" + code + ",\"errorMessage\":\"" + message + "\"}";
            try (ScriptedService service = ScriptedService.json(body)) {
                assertFailure(service.status("--format", "json"), code, message, exit, type, argument, retry);
            }
        }

        @ParameterizedTest
        @CsvFileSource(resources = "failures.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '"')
        void asAForm(int code, String message, int exit, String type, String argument, boolean retry) {
            String words = message.replace(" ", "+").replace("'", "%27").replace("!", "%21");
            String body = "errorCode=" + code + "&errorMessage=" + words;
            try (ScriptedService service = ScriptedService.answering(200, FORM, body)) {
                assertFailure(service.status("--format", "json"), code, message, exit, type, argument, retry);
            }
        }

        @ParameterizedTest
        @CsvFileSource(resources = "failures.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '"')
        void forPeople(int code, String message, int exit) {
            String body = "{\"errorCode\":" + code + ",\"errorMessage\":\"" + message + "\"}";
            try (ScriptedService service = ScriptedService.json(body)) {
                CommandRun run = service.status();

                String shown = code == -4 && message.contains("orderNumber")
                        ? "The CA knows no order 700100 under this login."
                        : message + " [errorCode " + code + "]";
                assertThat(run.err()).endsWith("\n" + shown + "\n");
                assertThat(run.exitCode()).isEqualTo(exit);
            }
        }

        private static void assertFailure(
                CommandRun run, int code, String message, int exit, String type, String argument, boolean retry) {
            String quoted = argument == null ? "null" : "\"" + argument + "\"";
            assertThat(run.json())
                    .hasToString("{\"error\":{\"type\":\"" + type + "\",\"errorCode\":" + code + ",\"argument\":"
                            + quoted + ",\"message\":\"" + message + "\",\"retryable\":" + retry + "}}");
            assertThat(run.exitCode()).isEqualTo(exit);
        }
    }

    @Nested
    class WithoutTheServicesWords {

        @ParameterizedTest
        @CsvSource({
            "200, <html>Sorry</html>, 8, MALFORMED_RESPONSE, false",
            "200, '', 8, MALFORMED_RESPONSE, false",
            "200, [], 8, MALFORMED_RESPONSE, false",
            "200, '{\"errorCode\":0,\"data\":{}}', 8, MALFORMED_RESPONSE, false",
            "404, <html>Sorry</html>, 8, MALFORMED_RESPONSE, false",
            "429, <html>Sorry</html>, 5, CALL_LIMIT_REACHED, true",
            "500, <html>Sorry</html>, 6, SERVICE_FAULT, true",
            "503, '', 6, SERVICE_FAULT, true"
        })
        @ExpectsDeviations("what is no response")
        void theHttpStatusAndTheBodyTell(int status, String body, int exit, String type, boolean retry) {
            try (ScriptedService service = ScriptedService.answering(status, HTML, body)) {
                CommandRun run = service.status("--format", "json");

                assertThat(run.json().at("/error/type").asText()).isEqualTo(type);
                assertThat(run.json().at("/error/errorCode").isNull()).isTrue();
                assertThat(run.json().at("/error/retryable").asBoolean()).isEqualTo(retry);
                assertThat(run.exitCode()).isEqualTo(exit);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {301, 302, 307, 308})
        @ExpectsDeviations("a redirect instead of a response")
        void aRedirectIsNotFollowed(int status) {
            try (ScriptedService elsewhere = ScriptedService.json(Fixture.answer("single-domain.json"));
                    ScriptedService service =
                            ScriptedService.answering(status, Map.of("Location", elsewhere.url()), "")) {
                assertThat(service.status().exitCode()).isEqualTo(8);
                assertThat(elsewhere.requests()).isEmpty();
            }
        }

        @Test
        void nobodyThereIsAFailureOfTransport() throws IOException {
            CommandRun run = CommandRun.of(
                    "status",
                    "700100",
                    "--session",
                    "s",
                    "--allow-http",
                    "--endpoint",
                    "http://127.0.0.1:" + freePort() + "/x",
                    "--format",
                    "json");

            assertThat(run.json().at("/error/type").asText()).isEqualTo("TRANSPORT");
            assertThat(run.exitCode()).isEqualTo(7);
        }

        @Test
        void silenceIsAFailureOfTransport() throws IOException {
            try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                String url = "http://127.0.0.1:" + silent.getLocalPort() + "/x";
                CommandRun run = CommandRun.of(
                        "status", "1", "--session", "s", "--allow-http", "--endpoint", url, "--timeout", "1");

                assertThat(run.exitCode()).isEqualTo(7);
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }

    /** A hostile or careless peer may send back what it was sent. */
    @Nested
    class Secrets {

        private static final Map<String, String> PASSWORD = Map.of("SASP_LOGIN_PASSWORD", "planted-password");

        @ParameterizedTest
        @CsvSource({"text", "json"})
        @ExpectsDeviations("a page instead of a response")
        void aPasswordInAPageIsNotPrinted(String format) {
            try (ScriptedService service =
                    ScriptedService.answering(200, HTML, "<html>planted-password is wrong</html>")) {
                assertSilent(service.status(PASSWORD, "--login", "host", "--format", format), "planted-password");
            }
        }

        @ParameterizedTest
        @CsvSource({"text", "json"})
        void aPasswordInAnErrorMessageIsNotPrinted(String format) {
            try (ScriptedService service =
                    ScriptedService.json("{\"errorCode\":-16,\"errorMessage\":\"No planted-password\"}")) {
                assertSilent(service.status(PASSWORD, "--login", "host", "--format", format), "planted-password");
            }
        }

        @ParameterizedTest
        @CsvSource({"text", "json"})
        void aSessionInAFormIsNotPrinted(String format) {
            try (ScriptedService service =
                    ScriptedService.answering(200, FORM, "errorCode=-99&errorMessage=test-session+is+gone")) {
                assertSilent(service.status("--format", format), "test-session");
            }
        }

        @ParameterizedTest
        @CsvSource({"text", "json"})
        void anUploadTokenIsNotPrinted(String format) {
            try (ScriptedService service = ScriptedService.json(Fixture.answer("mark-certificate.json"))) {
                assertSilent(service.status("--format", format), "eyJ");
            }
        }

        @Test
        void controlCharactersInAMessageDoNotReachTheTerminal() {
            try (ScriptedService service =
                    ScriptedService.json("{\"errorCode\":-99,\"errorMessage\":\"red\\u001b[31m\"}")) {
                assertThat(service.status().err()).endsWith("red [31m [errorCode -99]\n");
            }
        }

        private static void assertSilent(CommandRun run, String secret) {
            assertThat(run.printed()).isNotEmpty().doesNotContain(secret);
        }
    }
}
