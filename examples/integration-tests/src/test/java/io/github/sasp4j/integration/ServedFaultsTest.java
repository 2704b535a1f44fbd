package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults of a fake, as they arrive at a caller of the HTTP adapter. */
@Timeout(60)
class ServedFaultsTest {

    private static final StatusRequest REQUEST = StatusRequest.of("700100");

    private final FakeSasp vendor = FakeSasp.demo();
    private FakeServer server;
    private PostPaymentStatuses port;

    @BeforeEach
    void start() {
        server = FakeServer.start(vendor);
        port = ConnectedPorts.port(server);
    }

    @AfterEach
    void stop() {
        port.close();
        server.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        new Fault.ErrorResponse(VendorError.of(-14, "An unknown error occurred!")),
                        ErrorKind.SERVICE_FAULT),
                Arguments.of(
                        new Fault.ErrorResponse(VendorError.of(-15, "Something new!")), ErrorKind.UNKNOWN_ERROR_CODE),
                Arguments.of(
                        new Fault.FormEncodedError(VendorError.of(-3, "The 'orderNumber' argument is missing!")),
                        ErrorKind.REQUEST_REJECTED),
                Arguments.of(
                        new Fault.FormEncodedError(VendorError.of(-42, "Call limit reached! Please try again later")),
                        ErrorKind.CALL_LIMIT_REACHED),
                Arguments.of(new Fault.HttpError(404), ErrorKind.MALFORMED_RESPONSE),
                Arguments.of(new Fault.HttpError(429), ErrorKind.CALL_LIMIT_REACHED),
                Arguments.of(new Fault.HttpError(503), ErrorKind.SERVICE_FAULT),
                Arguments.of(new Fault.DroppedConnection(), ErrorKind.TRANSPORT),
                Arguments.of(new Fault.TruncatedBody(), ErrorKind.TRANSPORT),
                Arguments.of(new Fault.HtmlPage(), ErrorKind.MALFORMED_RESPONSE));
    }

    @ParameterizedTest
    @MethodSource("faults")
    @ExpectsDeviations("faults of every kind")
    void aFaultEndsInAnErrorOfItsKind(Fault fault, ErrorKind kind) {
        vendor.faults().everywhere().always(fault);

        assertThat(catchThrowableOfType(SaspException.class, () -> port.fetch(REQUEST))
                        .kind())
                .isEqualTo(kind);
    }

    static Stream<Fault> harmless() {
        return Stream.of(
                new Fault.Delay(Duration.ofMillis(1)),
                new Fault.SlowBody(Duration.ofMillis(1)),
                new Fault.WrongContentType("text/plain"));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    @ExpectsDeviations("a response under another content type")
    void whatIsNoHarmIsNotFelt(Fault fault) {
        vendor.faults().everywhere().always(fault);

        assertThat(port.fetch(REQUEST).orderNumber()).isEqualTo(OrderNumber.of("700100"));
    }

    @Test
    void aDelayBeyondTheCallersPatienceIsATimeout() {
        vendor.faults().everywhere().always(new Fault.Delay(Duration.ofHours(1)));

        try (PostPaymentStatuses impatient = ConnectedPorts.port(server, Duration.ofMillis(300))) {
            assertThat(catchThrowableOfType(TransportException.class, () -> impatient.fetch(REQUEST))
                            .reason())
                    .isEqualTo(TransportException.Reason.TIMED_OUT);
        }
    }

    @Test
    void aFaultOfOneOrderIsNotFeltByAnother() {
        vendor.faults().forOrder(OrderNumber.of("654824")).always(new Fault.DroppedConnection());

        assertThat(port.fetch(REQUEST).orderNumber()).isEqualTo(OrderNumber.of("700100"));
    }

    @Test
    void aCallIsNotRepeatedByItself() {
        vendor.faults().everywhere().always(new Fault.DroppedConnection());

        assertThatThrownBy(() -> port.fetch(REQUEST)).isInstanceOf(SaspException.class);

        assertThat(vendor.calls()).hasSize(1);
    }
}
