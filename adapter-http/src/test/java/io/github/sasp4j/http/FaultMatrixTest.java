package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.http.ConnectionFault.Transport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a connection, for every form of a call, on real sockets. */
class FaultMatrixTest {

    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Duration LONG = Duration.ofSeconds(15);

    static Stream<Arguments> cells() {
        return Stream.of(ConnectionFault.values())
                .flatMap(fault -> Stream.of(CallForm.values()).map(form -> arguments(fault, form)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    @Timeout(20)
    void aFaultEndsItsOwnCallAsDefinedAndNoOther(ConnectionFault fault, CallForm form) throws IOException {
        try (FaultServer server = new FaultServer(fault);
                BothPorts ports = new BothPorts(config(server, fault), server.address("/order"))) {
            Optional<SaspException> failure = ports.failure(form);

            assertThat(outcome(failure)).isEqualTo(form.isUpload() ? fault.uploadOutcome : fault.statusOutcome);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).isLessThanOrEqualTo(1);
            assertThat(printed(failure)).doesNotContain("planted");
            assertThat(failure.flatMap(SaspException::retryAfter))
                    .isEqualTo(failure.flatMap(known -> retryAfter(fault)));
            assertThat(ports.failure(form)).isEmpty();
        }
    }

    private static SaspHttpConfig config(FaultServer server, ConnectionFault fault) {
        // A fault that is told by what was received must not be told as a timeout on a busy machine.
        Duration time = fault.statusOutcome == TransportException.Reason.TIMED_OUT ? SHORT : LONG;
        SaspHttpConfig.Builder config = SaspHttpConfig.builder(StubService.LOGIN)
                .withoutGate()
                .endpoint(server.address("/products/!getPostPaymentStatus"))
                .allowPlainHttpOnLoopback(true)
                .callTimeout(time)
                .uploads(UploadSettings.defaults().withTimeouts(time, time));
        // The library's own client makes a call on the caller's thread.
        return fault.transport == Transport.PLAIN
                ? config.build()
                : config.okHttpClient(TestCertificates.trustingClient().build()).build();
    }

    private static Object outcome(Optional<SaspException> failure) {
        if (failure.isEmpty()) {
            return ConnectionFault.End.RESULT;
        }
        if (failure.get() instanceof TransportException onTheWay) {
            return onTheWay.reason();
        }
        return failure.get().kind() == ErrorKind.UPLOAD_OUTCOME_UNKNOWN
                ? ConnectionFault.End.UNKNOWN
                : failure.get().kind();
    }

    private static Optional<Duration> retryAfter(ConnectionFault fault) {
        return switch (fault) {
            case TOO_MANY_REQUESTS_FOR_NOW, UNAVAILABLE_FOR_NOW -> Optional.of(Duration.ofSeconds(90));
            case UNAVAILABLE_AND_AT_ONCE -> Optional.of(Duration.ZERO);
            default -> Optional.empty();
        };
    }

    private static String printed(Optional<SaspException> failure) {
        StringWriter text = new StringWriter();
        failure.ifPresent(known -> known.printStackTrace(new PrintWriter(text)));
        return text.toString();
    }
}
