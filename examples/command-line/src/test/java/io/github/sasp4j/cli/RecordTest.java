package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Recordings made by one command and played by another. */
@Timeout(60)
class RecordTest {

    private final FakeServer service =
            FakeServer.builder(FakeSasp.demo()).rewriteUploadUrl().start();

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theStatusCommandRecordsItsCall() throws IOException {
        CommandRun run = onService("status", "654824");

        assertThat(run.exitCode()).isZero();
        assertThat(names()).containsExactly("0001-status.har");
    }

    @Test
    void aCallThatFailsIsRecordedToo() throws IOException {
        assertThat(onService("status", "999999").exitCode()).isEqualTo(3);

        assertThat(Files.readString(directory.resolve("0001-status.har"))).contains("argument is invalid!");
    }

    @Test
    void anUploadIsRecordedWithTheStatusBeforeIt() throws IOException {
        Path document = Files.writeString(Files.createTempFile("planted", ".pdf"), "planted document");

        CommandRun run = onService("upload", "720300", document.toString(), "--comment", "planted words");

        assertThat(run.exitCode()).isZero();
        assertThat(names()).containsExactly("0001-status.har", "0002-upload.har");
        assertThat(Files.readString(directory.resolve("0002-upload.har"))).doesNotContain("planted");
    }

    @Test
    void whatWasRecordedIsServedMasked() throws IOException {
        assertThat(onService("status", "720300").exitCode()).isZero();
        assertThat(onService("status", "999999").exitCode()).isEqualTo(3);

        try (RunningCommand serving = RunningCommand.serve("--scenario", directory.toString())) {
            assertThat(serving.lines(7).get(6))
                    .matches("[0-9]{6}  [A-Z][a-z]{5}-[A-Z][a-z]{5} [A-Z]{2} [A-Z][a-z]{10}, Pending");
        }
    }

    @Test
    void aRecordedFailureThatIsNamedHoldsNoOrder() {
        assertThat(onService("status", "999999").exitCode()).isEqualTo(3);

        CommandRun run = CommandRun.of(
                "serve", "--scenario", directory.resolve("0001-status.har").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("holds no order");
    }

    @Test
    void theFakeInMemoryHasNothingToRecord() {
        CommandRun run = CommandRun.of("status", "654824", "--fake", "--record", directory.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--fake and --record: nothing goes over a wire.");
    }

    private CommandRun onService(String... arguments) {
        List<String> options = List.of(
                "--session",
                "demo-session",
                "--allow-http",
                "--endpoint",
                service.endpoint().toString(),
                "--record",
                directory.toString());
        return CommandRun.of(
                Stream.concat(Stream.of(arguments), options.stream()).toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".har"))
                    .sorted()
                    .toList();
        }
    }
}
