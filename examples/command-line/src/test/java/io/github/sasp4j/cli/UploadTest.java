package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.ReceivedDocument;
import io.github.sasp4j.fake.UploadFault;
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

/** Sending papers. */
class UploadTest {

    private static final OrderNumber ORDER = OrderNumber.of("654824");

    @TempDir
    private Path folder;

    private String paper;
    private String empty;

    @BeforeEach
    void writeFiles() throws IOException {
        paper = Files.write(folder.resolve("paper.pdf"), "a paper".getBytes(UTF_8))
                .toString();
        empty = Files.createFile(folder.resolve("empty.pdf")).toString();
    }

    @Nested
    class InMemory {

        @Test
        void theLastLineSaysThatItWasTaken() {
            Run run = Run.of("upload", "654824", paper, "--fake");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo("The service has taken the file for order 654824: 7 bytes.\n");
        }

        @Test
        void withoutATerminalProgressIsLines() {
            assertThat(Run.of("upload", "654824", paper, "--fake").err())
                    .isEqualTo("sent 7 of 7 bytes, at file 1 of 1: paper.pdf\n");
        }

        @Test
        void onATerminalProgressIsBars() {
            assertThat(Run.inColour("upload", "654824", paper, "--fake").err())
                    .startsWith("\r1/1 paper.pdf  [####################] 100 %  all [####################] 100 %")
                    .endsWith("\n");
        }

        @Test
        void forProgramsTheResultIsAnObjectAndNothingElse() {
            Run run = Run.of("upload", "654824", paper, paper, "--fake", "--format", "json");

            assertThat(run.out()).isEqualTo("""
                            {
                              "orderNumber": "654824",
                              "outcome": "ACCEPTED",
                              "files": [
                                "paper.pdf",
                                "paper.pdf"
                              ],
                              "bytes": 14
                            }
                            """);
            assertThat(run.err()).isEmpty();
        }

        @Test
        void anOrderThatTakesNoPapersRefuses() {
            Run run = Run.of("upload", "700100", paper, "--fake");

            assertThat(run.exitCode()).isEqualTo(9);
            assertThat(run.err()).contains("The order 700100 takes no papers");
        }

        @Test
        void anEmptyFileIsRefused() {
            assertThat(Run.of("upload", "654824", empty, "--fake").exitCode()).isEqualTo(9);
        }

        @Test
        void aFileThatIsNotThereIsWrongUsage() {
            assertThat(Run.of("upload", "654824", paper + "x", "--fake").exitCode())
                    .isEqualTo(2);
        }

        @Test
        void anUploadWithoutAFileIsWrongUsage() {
            assertThat(Run.of("upload", "654824", "--fake").exitCode()).isEqualTo(2);
        }

        @Test
        void aHostThatIsNoDomainIsWrongUsage() {
            assertThat(Run.of("upload", "654824", paper, "--fake", "--upload-host", "com")
                            .exitCode())
                    .isEqualTo(2);
        }
    }

    @Nested
    class OverHttp {

        @Test
        void thePapersAndTheCommentArrive() {
            try (FakeServer server = server()) {
                Run run = upload(server, "--comment", "as asked for");

                assertThat(run.exitCode()).isZero();
                assertThat(server.vendor().order(ORDER).uploads())
                        .singleElement()
                        .satisfies(upload -> {
                            assertThat(upload.comment()).isEqualTo("as asked for");
                            assertThat(upload.documents())
                                    .extracting(ReceivedDocument::name, ReceivedDocument::length)
                                    .containsExactly(tuple("paper.pdf", 7L));
                        });
            }
        }

        @Test
        void aRefusalExitsWithNine() {
            try (FakeServer server = server()) {
                server.vendor().papers().next(new UploadFault.Refused("Not legible"));

                Run run = upload(server, "--format", "json");

                assertThat(run.exitCode()).isEqualTo(9);
                assertThat(run.json().at("/error/type").asText()).isEqualTo("UPLOAD_REFUSED");
            }
        }

        @Test
        void aLostAnswerExitsWithTenAndSaysThatNothingIsKnown() {
            try (FakeServer server = server()) {
                server.vendor().papers().next(new UploadFault.AnswerLost());

                Run run = upload(server);

                assertThat(run.exitCode()).isEqualTo(10);
                assertThat(run.err()).contains("It is not known whether the papers have arrived.");
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
                Run run = upload(server);

                assertThat(run.exitCode()).isEqualTo(9);
                assertThat(run.err()).contains("elsewhere.example.com");
            }
        }

        @Test
        void noRunPrintsTheToken() {
            try (FakeServer server = server()) {
                server.vendor().papers().next(new UploadFault.HttpStatus(500));

                assertThat(upload(server).printed()).doesNotContain("eyJ");
            }
        }

        private FakeServer server() {
            return FakeServer.builder(FakeSasp.demo(Run.CLOCK))
                    .leadUploadsHere()
                    .start();
        }

        private Run upload(FakeServer server, String... options) {
            List<String> arguments = new ArrayList<>(List.of(
                    "upload",
                    "654824",
                    paper,
                    "--session",
                    "demo-session",
                    "--allow-http",
                    "--endpoint",
                    server.endpoint().toString()));
            arguments.addAll(List.of(options));
            return Run.of(arguments.toArray(String[]::new));
        }
    }
}
