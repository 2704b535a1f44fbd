package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SampleDocuments over the wire, when something goes wrong with them: nobody is told of a success that is none. */
class ServedUploadsTest {

    private static final int LENGTH = 3_000_000;

    private FakeServer server = FakeServer.start(FakeSasp.demo());
    private ValidationDocuments port = ConnectedPorts.documents(server);

    @AfterEach
    void stop() {
        port.close();
        server.close();
    }

    /** Ten points, the last ones within what follows the file. */
    static LongStream points() {
        return LongStream.of(0, 1, 200, 700, 5_000, 100_000, 1_000_000, 2_999_999, LENGTH + 1_100, LENGTH + 1_300);
    }

    @ParameterizedTest
    @MethodSource("points")
    void brokenOffIsNeverASuccess(long bytes) {
        server.vendor().faults().nextUpload(new UploadFault.BrokenOff(bytes));

        Throwable failure = catchThrowable(this::upload);

        assertThat(stored().isEmpty() ? failure instanceof UploadOutcomeUnknownException : failure == null)
                .isTrue();
    }

    @Test
    void aLostAnswerIsAnUnknownOutcomeAlthoughTheDocumentsAreThere() {
        server.vendor().faults().nextUpload(new UploadFault.ResponseLost());

        assertThatThrownBy(this::upload).isInstanceOf(UploadOutcomeUnknownException.class);
        assertThat(stored()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 304, 404, 408, 413, 500, 503})
    void anyOtherAnswerIsAnUnknownOutcome(int status) {
        server.vendor().faults().nextUpload(new UploadFault.HttpStatus(status));

        assertThatThrownBy(this::upload)
                .isInstanceOf(UploadOutcomeUnknownException.class)
                .hasMessageContaining("HTTP " + status);
    }

    @Test
    void aSlowReaderIsWaitedFor() {
        server.vendor().faults().nextUpload(new UploadFault.SlowReader(Duration.ofMillis(1)));

        upload();

        assertThat(stored()).hasSize(1);
    }

    @Test
    void theReasonOfARefusalIsTold() {
        server.vendor().faults().nextUpload(new UploadFault.Rejected("The scan is not legible"));

        assertThatThrownBy(this::upload)
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("The service refused the documents: message: The scan is not legible");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByTheService() {
        restart(UploadRules.defaults().withMaxBytes(LENGTH - 1, Long.MAX_VALUE));

        assertThatThrownBy(this::upload).hasMessageContaining("The limit is " + (LENGTH - 1));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aTypeThatIsNotSupportedIsRefusedByTheService() {
        restart(UploadRules.defaults().withMediaTypes(Set.of("image/png")));

        assertThatThrownBy(this::upload).hasMessageContaining("has a media type that is not supported");
    }

    @Test
    void noFailureTellsTheToken() {
        String token = ConnectedPorts.uploadAccess(server).token().jwt();
        server.vendor().faults().nextUpload(new UploadFault.BrokenOff(100_000));
        StringWriter printed = new StringWriter();
        catchThrowable(this::upload).printStackTrace(new PrintWriter(printed));
        server.vendor().faults().nextUpload(new UploadFault.Rejected("what about " + token + "?"));
        catchThrowable(this::upload).printStackTrace(new PrintWriter(printed));

        assertThat(printed.toString()).contains("[redacted]").doesNotContain(token.substring(0, 40));
    }

    private void restart(UploadRules rules) {
        stop();
        server = FakeServer.start(FakeSasp.builder()
                .order(KnownOrders.DOCUMENT_EXAMPLE, OrderTemplate.EV_MULTI_DOMAIN)
                .uploadRules(rules)
                .build());
        port = ConnectedPorts.documents(server);
    }

    private void upload() {
        port.upload(UploadRequest.of(
                ConnectedPorts.uploadAccess(server),
                List.of(SampleDocuments.pdf("document.pdf", SampleDocuments.bytes(LENGTH)))));
    }

    private List<ReceivedUpload> stored() {
        return server.vendor().order(KnownOrders.DOCUMENT_EXAMPLE).uploads();
    }
}
