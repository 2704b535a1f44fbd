package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.cli.serve.ServedOrders;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RunningCommand, and what is served. */
@Timeout(60)
class ServeTest {

    @TempDir
    private Path directory;

    @Test
    void theFirstLineTellsTheAddress() throws IOException {
        try (RunningCommand serving = RunningCommand.serve()) {
            assertThat(serving.line()).matches("listening on http://127\\.0\\.0\\.1:[1-9][0-9]*");
        }
    }

    @Test
    void thenComeTheLoginAndTheOrders() throws IOException {
        try (RunningCommand serving = RunningCommand.serve("--port", "0")) {
            assertThat(serving.lines(6))
                    .endsWith(
                            "login demo, password demo-password",
                            "654824  COMODO EV Multi-Domain SSL Certificate, Pending",
                            "700100  Single-Domain DV Certificate, Awaiting Authorization",
                            "720300  Single-Domain OV Certificate, Pending",
                            "801200300  Verified Mark Certificate, Pending");
        }
    }

    @ParameterizedTest
    @CsvSource({"--port=0, 200", "--no-control, 404"})
    void programsCanControlItUnlessToldOtherwise(String option, int status) throws Exception {
        try (RunningCommand serving = RunningCommand.serve(option)) {
            URI orders = URI.create(serving.line().replace("listening on ", "") + "/control/orders");

            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(orders).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(status);
        }
    }

    @Test
    void theOrdersAreThoseOfTheDemo() {
        assertThat(ServedOrders.with(List.of(), CommandRun.CLOCK).orders())
                .isEqualTo(FakeSasp.demo().orders());
    }

    @Test
    void theStatusCommandIsAnswered() throws IOException {
        try (RunningCommand serving = RunningCommand.serve()) {
            assertThat(serving.status("654824").exitCode()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "none", "42", "-1"})
    void theStatusCommandReadsEveryWayOfWriting(String quirks) throws IOException {
        try (RunningCommand serving = RunningCommand.serve("--quirks", quirks)) {
            assertThat(serving.status("654824").out()).contains("654824", "mnsure.org");
        }
    }

    @Test
    void anInterruptEndsItWell() throws IOException {
        RunningCommand serving = RunningCommand.serve();
        serving.lines(2);

        assertThat(serving.interrupt()).isZero();
    }

    @Test
    void aRecordedResponseTakesThePlaceOfADemoOrder() throws IOException {
        Path file = Files.write(directory.resolve("a.json"), recorded("700100", "Recorded Product"));

        try (RunningCommand serving = RunningCommand.serve("--scenario", file.toString())) {
            assertThat(serving.lines(6))
                    .hasSize(6)
                    .contains("700100  Recorded Product, Awaiting Authorization")
                    .doesNotContain("700100  Single-Domain DV Certificate, Awaiting Authorization");
        }
    }

    @Test
    void aDirectoryOfRecordedResponsesIsAdded() throws IOException {
        Files.write(directory.resolve("b.json"), recorded("900002", "Second"));
        Files.write(directory.resolve("a.json"), recorded("900001", "First"));
        Files.writeString(directory.resolve("notes.txt"), "no response");

        try (RunningCommand serving = RunningCommand.serve("--scenario", directory.toString())) {
            assertThat(serving.lines(8))
                    .endsWith("900001  First, Awaiting Authorization", "900002  Second, Awaiting Authorization");
        }
    }

    @Test
    void aRecordedOrderIsServed() throws IOException {
        Path file = Files.write(directory.resolve("a.json"), recorded("900001", "First"));

        try (RunningCommand serving = RunningCommand.serve("--scenario", file.toString())) {
            assertThat(serving.status("900001").out()).contains("First");
        }
    }

    @Test
    void ofTwoRecordedResponsesOfOneOrderTheLaterCounts() {
        OrderNumber order = OrderNumber.of("654824");
        FakeSasp demo = FakeSasp.demo();
        FakeSasp vendor = ServedOrders.with(
                List.of(demo.order(order).status(), demo.order(order).status().withUpload(java.util.Optional.empty())),
                CommandRun.CLOCK);

        assertThat(vendor.order(order).status().upload()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = directory.resolve("missing.json");

        CommandRun run = CommandRun.of("serve", "--scenario", missing.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--scenario: cannot read " + missing);
    }

    @Test
    void aFileWithoutAnOrderIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "[]");

        CommandRun run = CommandRun.of("serve", "--scenario", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--scenario: " + file + " holds no order.");
    }

    @Test
    void aRecordedFailureIsNoOrder() throws IOException {
        Path file = Files.write(directory.resolve("a.json"), Fixture.answer("document-failure.json"));

        assertThat(CommandRun.of("serve", "--scenario", file.toString()).err())
                .contains("holds no order. The value of the 'orderNumber' argument is invalid!");
    }

    @Test
    void anEmptyDirectoryIsNamed() {
        CommandRun run = CommandRun.of("serve", "--scenario", directory.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--scenario: there is no *.json or *.har in " + directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"some", "", "1.5", "99999999999999999999"})
    void quirksThatAreNoneAreRefused(String quirks) {
        CommandRun run = CommandRun.of("serve", "--quirks=" + quirks);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--quirks: documented, none or a whole number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "many"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThat(CommandRun.of("serve", "--port", port).exitCode()).isEqualTo(2);
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (RunningCommand first = RunningCommand.serve()) {
            String port = first.line().replaceFirst(".*:", "");

            CommandRun second = CommandRun.of("serve", "--port", port);

            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.err()).contains("--port: cannot listen on port " + port + ".");
        }
    }

    private static byte[] recorded(String number, String product) {
        return new String(Fixture.answer("single-domain.json"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"700100\"", "\"" + number + "\"")
                .replace("Single-Domain DV Certificate", product)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
