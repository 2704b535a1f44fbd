package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that recordings are, and that no caller feels them. */
class RecordingFilesTest extends RecorderFixture {

    @Test
    void eachCallIsAFileOfItsOwn() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        service.answers(Examples.text(Examples.DOCUMENT_FAILURE));
        fetch();
        failing(this::fetch);

        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("0001-status.har", "0002-status.har");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws Exception {
        Files.writeString(folder.resolve("0001-status.har"), "somebody's");
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        fetch();

        assertThat(folder.resolve("0001-status.har")).hasContent("somebody's");
        assertThat(folder.resolve("0002-status.har")).exists();
    }

    @Test
    void theCallerGetsTheResponseAsItCame() {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        PostPaymentStatus recorded = fetch();
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));

        try (PostPaymentStatuses client = service.client()) {
            assertThat(recorded).isEqualTo(client.fetch(StatusRequest.of("654824")));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNoCallAndIsLoggedOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ExchangeRecorder recorder = ExchangeRecorder.into(file);
        try (CapturedLogs logged = new CapturedLogs();
                PostPaymentStatuses client = service.client(config -> config.recorder(recorder))) {
            for (int i = 0; i < 3; i++) {
                service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
                assertThat(client.fetch(StatusRequest.of("654824"))).isNotNull();
            }

            assertThat(logged.toString().split("An exchange is not recorded", -1))
                    .hasSize(2);
            assertThat(logged.toString())
                    .contains("FileAlreadyExistsException")
                    .doesNotContain(StubService.PLANTED_PASSWORD);
        }
    }

    @Test
    void aRecordingIsReadAsTheResponseWas() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        PostPaymentStatus live = fetch();

        PostPaymentStatus read = RecordedResponse.read(Files.readAllBytes(files().get(0)), (order, deviation) -> {});

        assertThat(shape(read.toString())).isEqualTo(shape(live.toString()));
    }

    @Test
    @ExpectsDeviations("a page of a gateway")
    void theFailureOfARecordingIsThatOfTheCall() throws Exception {
        service.answers(StubService.answer(503, "text/html", "<html>"));
        Throwable live = catchThrowable(this::fetch);

        byte[] file = Files.readAllBytes(files().get(0));
        assertThat(catchThrowable(() -> RecordedResponse.read(file, (order, deviation) -> {})))
                .hasSameClassAs(live)
                .hasMessage(live.getMessage());
    }

    @Test
    void twoRecordersIntoOneFolderReplaceAWordAlike() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        fetch();
        fetch();

        assertThat(JSON.readTree(Files.readString(files().get(1))).at("/log/entries/0/response/content"))
                .isEqualTo(content());
    }

    @Test
    void whatIsWrittenIsReadableForItsOwnerOnly() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        fetch();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
