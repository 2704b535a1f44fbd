package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Usage errors, found before any call. */
class UsageTest {

    private static final Map<String, String> PASSWORD = Map.of("SASP_LOGIN_PASSWORD", "planted-password");

    @Nested
    class Help {

        @ParameterizedTest
        @ValueSource(strings = {"--help", "-h", "help"})
        void ofTheProgramListsItsCommands(String argument) {
            assertThat(CommandRun.of(argument).out()).contains("Commands:").contains("  status  ");
        }

        @ParameterizedTest
        @CsvSource({"help, status", "status, --help"})
        void ofACommandListsItsOptionsAndExitCodes(String first, String second) {
            assertThat(CommandRun.of(first, second).out())
                    .contains("--endpoint=URL", "--allow-http", "--fake", "--login=NAME", "--session=ID")
                    .contains("--certificate=ID", "--strict", "--format=text|json", "--timeout=SECONDS")
                    .contains("Exit codes:", "  8    malformed response", "  74   the output could not be written");
        }

        @Test
        void namesTheOrdersOfTheFake() {
            String help = CommandRun.of("help", "status").out();

            assertThat(FakeSasp.demo().orders())
                    .allSatisfy(order -> assertThat(help).contains(order.text()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"--help", "--version", "help"})
        void isNoError(String argument) {
            assertThat(CommandRun.of(argument).exitCode()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"status", "watch", "dcv", "upload", "check", "doctor", "serve", "version"})
        void isGivenByEachCommand(String command) {
            assertThat(CommandRun.of(command, "--help").out()).startsWith("Usage: sasp " + command);
        }

        @Test
        void ofTheVersionIsOneLine() {
            assertThat(CommandRun.of("--version").out()).matches("sasp \\S.*\\R");
        }

        @Test
        void isGivenWithoutACommand() {
            CommandRun run = CommandRun.of();

            assertThat(run.err()).contains("Commands:").endsWith("Which command?\n");
            assertThat(run.exitCode()).isEqualTo(2);
        }
    }

    @Nested
    class Arguments {

        @Test
        void anOrderIsNeeded() {
            assertUsageError(CommandRun.of("status", "--fake"), "Missing required parameter: 'ORDER'");
        }

        @Test
        void anUnknownCommandIsRefused() {
            assertUsageError(CommandRun.of("state"), "There is no such command.");
        }

        @Test
        void anUnknownFormatIsRefused() {
            assertUsageError(
                    CommandRun.of("status", "1", "--fake", "--format", "xml"), "Invalid value for option '--format'");
        }

        @Test
        void anUnknownOptionIsNamedWithoutItsValue() {
            CommandRun run = CommandRun.of("status", "1", "--fake", "--password=planted-password");

            assertUsageError(run, "Unknown option: --password\n");
            assertThat(run.printed()).doesNotContain("planted-password");
        }

        @Test
        void anArgumentTooManyIsNotRepeated() {
            CommandRun run = CommandRun.of("status", "1", "--fake", "--login", "demo", "planted-password");

            assertUsageError(run, "Too many arguments.");
            assertThat(run.printed()).doesNotContain("planted-password");
        }

        @Test
        void aUsageErrorIsPlainWithJsonToo() {
            CommandRun run = CommandRun.of("status", "1", "--format", "json");

            assertUsageError(run, "Missing credentials");
            assertThat(run.out()).isEmpty();
        }

        @Test
        void anArgumentWithAnAtSignIsNoFile() {
            assertThat(CommandRun.of("status", "@700100", "--fake").exitCode()).isEqualTo(3);
        }
    }

    @Nested
    class Who {

        @Test
        void hasToBeSaid() {
            assertUsageError(
                    CommandRun.of("status", "1"),
                    "Missing credentials: use --login NAME, with the password in the environment variable"
                            + " SASP_LOGIN_PASSWORD, or --session ID; or try it with --fake.");
        }

        @Test
        void isALoginOrASession() {
            assertUsageError(
                    CommandRun.in(PASSWORD, "status", "1", "--login", "host", "--session", "s"),
                    "--login and --session: one of them, not both.");
        }

        @Test
        void needsAPasswordForALogin() {
            assertUsageError(
                    CommandRun.of("status", "1", "--login", "host"),
                    "--login needs the password in the environment variable SASP_LOGIN_PASSWORD.");
        }

        @Test
        void needsAPasswordForALoginToTheFakeToo() {
            assertUsageError(CommandRun.of("status", "1", "--login", "demo", "--fake"), "--login needs the password");
        }

        @Test
        void needsMoreThanAnEmptyPassword() {
            assertUsageError(
                    CommandRun.in(Map.of("SASP_LOGIN_PASSWORD", ""), "status", "1", "--login", "host"),
                    "--login needs the password");
        }

        @Test
        void keepsTheLimitOfALoginName() {
            assertUsageError(
                    CommandRun.in(PASSWORD, "status", "1", "--login", "n".repeat(65)), "loginName: 1 to 64 characters");
        }

        @Test
        void keepsTheLimitOfAPassword() {
            Map<String, String> environment = Map.of("SASP_LOGIN_PASSWORD", "p".repeat(129));
            CommandRun run = CommandRun.in(environment, "status", "1", "--login", "host");

            assertUsageError(run, "loginPassword: 1 to 128 characters");
            assertThat(run.printed()).doesNotContain("pppp");
        }

        @Test
        void keepsTheLimitOfASession() {
            CommandRun run = CommandRun.of("status", "1", "--session", "s".repeat(17));

            assertUsageError(run, "saspSessionID: 1 to 16 characters");
            assertThat(run.printed()).doesNotContain("ssss");
        }
    }

    @Nested
    class Values {

        @Test
        void anOrderNumberKeepsItsLimit() {
            assertUsageError(CommandRun.of("status", "1".repeat(65), "--fake"), "orderNumber: 1 to 64 characters");
        }

        @Test
        void anOrderNumberIsNotEmpty() {
            assertUsageError(CommandRun.of("status", "", "--fake"), "orderNumber: 1 to 64 characters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12a", "12345678901234567", "-1"})
        void aCertificateIsDigits(String id) {
            assertUsageError(
                    CommandRun.of("status", "700100", "--fake", "--certificate=" + id),
                    "certificateID: 1 to 16 digits");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "3601"})
        void aTimeoutKeepsItsLimits(String seconds) {
            assertUsageError(
                    CommandRun.of("status", "700100", "--fake", "--timeout=" + seconds),
                    "--timeout: 1 to 3600 seconds.");
        }
    }

    @Nested
    class Endpoint {

        @Test
        void isHttps() {
            assertUsageError(to("http://127.0.0.1:1/x"), "endpoint: HTTPS only");
        }

        @Test
        void isPlainHttpToALoopbackAddressOnly() {
            assertUsageError(
                    to("http://www.example.com/x", "--allow-http"), "endpoint: plain HTTP only to a loopback address");
        }

        @Test
        void isAUrl() {
            assertUsageError(to("https://not a url"), "--endpoint: not a URL.");
        }

        @Test
        void isAbsolute() {
            assertUsageError(to("products"), "endpoint: an absolute https address");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://host:planted-password@www.example.com/x", "https://host:planted-password@a b"})
        void isNotRepeatedWithAPasswordInIt(String url) {
            CommandRun run = to(url);

            assertUsageError(run, "endpoint: ");
            assertThat(run.printed()).doesNotContain("planted-password");
        }

        @Test
        void isNotForTheFake() {
            assertUsageError(
                    CommandRun.of("status", "700100", "--fake", "--endpoint", "https://www.example.com/x"),
                    "--fake and --endpoint: one of them, not both.");
        }

        private static CommandRun to(String url, String... options) {
            String[] arguments = new String[options.length + 6];
            String[] first = {"status", "1", "--session", "s", "--endpoint", url};
            System.arraycopy(first, 0, arguments, 0, first.length);
            System.arraycopy(options, 0, arguments, first.length, options.length);
            return CommandRun.of(arguments);
        }
    }

    private static void assertUsageError(CommandRun run, String message) {
        assertThat(run.err()).contains(message).contains("Usage: sasp");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
