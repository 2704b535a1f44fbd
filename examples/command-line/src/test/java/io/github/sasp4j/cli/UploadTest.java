package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending documents. */
class UploadTest {

    private static final OrderNumber ORDER = OrderNumber.of("654824");

    @TempDir
    private Path folder;

    private String document;
    private String empty;

    @BeforeEach
    void writeFiles() throws IOException {
        document = Files.write(folder.resolve("document.pdf"), "content".getBytes(UTF_8))
                .toString();
        empty = Files.createFile(folder.resolve("empty.pdf")).toString();
    }

    @Nested
    class InMemory {

        @Test
        void theLastLineSaysThatItWasTaken() {
            CommandRun run = CommandRun.of("upload", "654824", document, "--fake");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo("The service has taken the file for order 654824: 7 bytes.\n");
        }

        @Test
        void withoutATerminalProgressIsLines() {
            assertThat(CommandRun.of("upload", "654824", document, "--fake").err())
                    .isEqualTo("sent 7 of 7 bytes, at file 1 of 1: document.pdf\n");
        }

        @Test
        void onATerminalProgressIsBars() {
            assertThat(CommandRun.inColour("upload", "654824", document, "--fake")
                            .err())
                    .startsWith("\r1/1 document.pdf  [####################] 100 %  all [####################] 100 %")
                    .endsWith("\n");
        }

        @Test
        void forProgramsTheResultIsAnObjectAndNothingElse() {
            CommandRun run = CommandRun.of("upload", "654824", document, document, "--fake", "--format", "json");

            assertThat(run.out()).isEqualTo("""
                            {
                              "orderNumber": "654824",
                              "outcome": "ACCEPTED",
                              "files": [
                                "document.pdf",
                                "document.pdf"
                              ],
                              "bytes": 14
                            }
                            """);
            assertThat(run.err()).isEmpty();
        }

        @Test
        void anOrderThatTakesNoDocumentsRefuses() {
            CommandRun run = CommandRun.of("upload", "700100", document, "--fake");

            assertThat(run.exitCode()).isEqualTo(9);
            assertThat(run.err()).contains("The order 700100 takes no documents");
        }

        @Test
        void anEmptyFileIsRefused() {
            assertThat(CommandRun.of("upload", "654824", empty, "--fake").exitCode())
                    .isEqualTo(9);
        }

        @Test
        void aFileThatIsNotThereIsWrongUsage() {
            assertThat(CommandRun.of("upload", "654824", document + "x", "--fake")
                            .exitCode())
                    .isEqualTo(2);
        }

        @Test
        void anUploadWithoutAFileIsWrongUsage() {
            assertThat(CommandRun.of("upload", "654824", "--fake").exitCode()).isEqualTo(2);
        }

        @Test
        void aHostThatIsNoDomainIsWrongUsage() {
            assertThat(CommandRun.of("upload", "654824", document, "--fake", "--upload-host", "com")
                            .exitCode())
                    .isEqualTo(2);
        }
    }

    @Nested
    class OverHttp {

        @Test
        void theDocumentsAndTheCommentArrive() {
            try (FakeServer server = server()) {
                CommandRun run = upload(server, "--comment", "as asked for");

                assertThat(run.exitCode()).isZero();
                assertThat(server.vendor().order(ORDER).uploads())
                        .singleElement()
                        .satisfies(upload -> {
                            assertThat(upload.comment()).isEqualTo("as asked for");
                            assertThat(upload.documents())
                                    .extracting(ReceivedUpload.Document::name, ReceivedUpload.Document::length)
                                    .containsExactly(tuple("document.pdf", 7L));
                        });
            }
        }

        @Test
        void aRefusalExitsWithNine() {
            try (FakeServer server = server()) {
                server.vendor().faults().nextUpload(new UploadFault.Rejected("Not legible"));

                CommandRun run = upload(server, "--format", "json");

                assertThat(run.exitCode()).isEqualTo(9);
                assertThat(run.json().at("/error/type").asText()).isEqualTo("UPLOAD_REFUSED");
            }
        }

        @Test
        void aLostAnswerExitsWithTenAndSaysThatNothingIsKnown() {
            try (FakeServer server = server()) {
                server.vendor().faults().nextUpload(new UploadFault.ResponseLost());

                CommandRun run = upload(server);

                assertThat(run.exitCode()).isEqualTo(10);
                assertThat(run.err()).contains("It is not known whether the documents have arrived.");
                assertThat(run.out()).isEmpty();
            }
        }

        @Test
        void anAddressThatIsNotTrustedRefuses() {
            try (FakeServer server = FakeServer.builder(FakeSasp.builder()
                            .login(AccountLogin.of("demo", "demo-password"))
                            .session(SaspSession.of("demo-session"))
                            .order(FakeSasp.demo()
                                    .order(ORDER)
                                    .status()
                                    .withUpload(FakeSasp.demo()
                                            .order(ORDER)
                                            .status()
                                            .upload()
                                            .map(access -> new UploadAccess(
                                                    java.net.URI.create("https://elsewhere.example.com/"),
                                                    access.token()))))
                            .build())
                    .start()) {
                CommandRun run = upload(server);

                assertThat(run.exitCode()).isEqualTo(9);
                assertThat(run.err()).contains("elsewhere.example.com");
            }
        }

        @Test
        void noRunPrintsTheToken() {
            try (FakeServer server = server()) {
                server.vendor().faults().nextUpload(new UploadFault.HttpStatus(500));

                assertThat(upload(server).printed()).doesNotContain("eyJ");
            }
        }

        private FakeServer server() {
            return FakeServer.builder(FakeSasp.demo(CommandRun.CLOCK))
                    .rewriteUploadUrl()
                    .start();
        }

        private CommandRun upload(FakeServer server, String... options) {
            List<String> arguments = new ArrayList<>(List.of(
                    "upload",
                    "654824",
                    document,
                    "--session",
                    "demo-session",
                    "--allow-http",
                    "--endpoint",
                    server.endpoint().toString()));
            arguments.addAll(List.of(options));
            return CommandRun.of(arguments.toArray(String[]::new));
        }
    }
}
