package io.github.sasp4j.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An exception that crosses a process keeps what a policy needs. */
class SerializationTest {

    static Stream<SaspException> family() {
        return Stream.of(
                VendorError.of(-4, "The value of the 'orderNumber' argument is invalid!")
                        .toException(),
                VendorError.of(-16, "Incorrect login details").toException(),
                VendorError.of(-42, "Call limit reached!").toException().withRetryAfter(Duration.ofSeconds(30)),
                VendorError.of(-14, "").toException(),
                VendorError.of(-99, "New").toException(),
                AccessDeniedException.ofHttpStatus(403),
                AccessDeniedException.notCalled("denied before"),
                CallLimitReachedException.notCalled("reached before", Duration.ofMinutes(3)),
                ServiceFaultException.ofHttpStatus(503).withRetryAfter(Duration.ofMinutes(1)),
                new TransportException(TransportException.Reason.TIMED_OUT, "late", new IOException("slow")),
                new MalformedResponseException(
                        "odd",
                        new MalformedResponseException.Evidence(
                                Optional.of("/data"), OptionalInt.of(200), Optional.of("text/html"), "<html>")),
                new UploadRefusedException("no"),
                new UploadOutcomeUnknownException("perhaps", null));
    }

    @Test
    void theWholeFamilyIsTried() {
        assertThat(family().map(Object::getClass)).containsAll(List.of(SaspException.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("family")
    void everyPartSurvives(SaspException failure) throws Exception {
        SaspException copy = copy(failure);

        assertThat(copy).hasSameClassAs(failure).hasMessage(failure.getMessage());
        assertThat(copy)
                .returns(failure.kind(), SaspException::kind)
                .returns(failure.retryable(), SaspException::retryable)
                .returns(failure.advice(), SaspException::advice)
                .returns(failure.vendorError(), SaspException::vendorError)
                .returns(failure.retryAfter(), SaspException::retryAfter)
                .returns(failure.requestSent(), SaspException::requestSent)
                .returns(failure.retryAdvice(), SaspException::retryAdvice);
        if (failure instanceof TransportException transport) {
            assertThat(((TransportException) copy).reason()).isEqualTo(transport.reason());
        }
        if (failure instanceof RequestRejectedException rejected) {
            assertThat(((RequestRejectedException) copy).argument()).isEqualTo(rejected.argument());
        }
        if (failure instanceof ServiceFaultException fault) {
            assertThat(((ServiceFaultException) copy).httpStatus()).isEqualTo(fault.httpStatus());
        }
        if (failure instanceof MalformedResponseException malformed) {
            assertThat(((MalformedResponseException) copy).evidence()).isEqualTo(malformed.evidence());
        }
    }

    private static SaspException copy(SaspException failure) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (SaspException) in.readObject();
        }
    }
}
