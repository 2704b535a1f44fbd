package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults come when they are planned, where they are planned, and as often. */
class FaultsTest {

    private static final Instant START = Instant.parse("2019-11-20T12:00:00Z");
    private static final Fault FAULT = new Fault.ErrorResponse(VendorError.of(-14, "An unknown error occurred!"));
    private static final StatusRequest EV = StatusRequest.of("654824");
    private static final StatusRequest DV = StatusRequest.of("700100");

    private final FakeClock clock = FakeClock.at(START);
    private final FakeSasp fake = FakeSasp.demo(clock);
    private final PostPaymentStatuses port = fake.statuses(AccountLogin.of("demo", "demo-password"));

    @Test
    void withoutBeingToldThereAreNone() {
        assertThat(failure(EV)).isEmpty();
    }

    @Test
    void theNextCallsMeetOneAndTheOneAfterThemDoesNot() {
        fake.faults().everywhere().next(2, FAULT);

        assertThat(Stream.of(failure(EV), failure(EV), failure(EV)))
                .containsExactly(
                        Optional.of(ErrorKind.SERVICE_FAULT), Optional.of(ErrorKind.SERVICE_FAULT), Optional.empty());
    }

    @Test
    void aFaultOfOneOrderSparesTheOthers() {
        fake.faults().forOrder(OrderNumber.of("654824")).always(FAULT);

        assertThat(failure(DV)).isEmpty();
        assertThat(failure(EV)).contains(ErrorKind.SERVICE_FAULT);
    }

    @Test
    void aFaultOfOneAccountSparesTheOthers() {
        fake.faults().forAccount("demo").always(FAULT);

        assertThat(failure(EV)).contains(ErrorKind.SERVICE_FAULT);
        assertThat(failure(EV.withAccess(SaspSession.of("demo-session")))).isEmpty();
    }

    @Test
    void anOutageBeginsAndEndsByTheClock() {
        fake.faults()
                .everywhere()
                .during(START.plus(Duration.ofHours(1)), Duration.ofHours(1), new Fault.HttpError(503));

        assertThat(failure(EV)).isEmpty();
        clock.advance(Duration.ofHours(1));
        assertThat(failure(EV)).contains(ErrorKind.SERVICE_FAULT);
        clock.advance(Duration.ofHours(1));
        assertThat(failure(EV)).isEmpty();
    }

    @Test
    void clearedFaultsAreGone() {
        fake.faults().everywhere().always(FAULT);

        fake.faults().clear();

        assertThat(failure(EV)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void inMemoryAFaultOfTheWireShowsAsTheErrorItEndsIn(Fault fault, Optional<ErrorKind> ending) {
        fake.faults().everywhere().next(1, fault);

        assertThat(failure(EV)).isEqualTo(ending);
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                arguments(new Fault.HttpError(500), Optional.of(ErrorKind.SERVICE_FAULT)),
                arguments(new Fault.HttpError(429), Optional.of(ErrorKind.CALL_LIMIT_REACHED)),
                arguments(new Fault.HttpError(404), Optional.of(ErrorKind.MALFORMED_RESPONSE)),
                arguments(new Fault.DroppedConnection(), Optional.of(ErrorKind.TRANSPORT)),
                arguments(new Fault.TruncatedBody(), Optional.of(ErrorKind.MALFORMED_RESPONSE)),
                arguments(new Fault.HtmlPage(), Optional.of(ErrorKind.MALFORMED_RESPONSE)),
                arguments(
                        new Fault.FormEncodedError(VendorError.of(-42, "Call limit reached!")),
                        Optional.of(ErrorKind.CALL_LIMIT_REACHED)),
                arguments(new Fault.Delay(Duration.ofDays(1)), Optional.empty()),
                arguments(new Fault.SlowBody(Duration.ofDays(1)), Optional.empty()),
                arguments(new Fault.WrongContentType("text/plain"), Optional.empty()));
    }

    private Optional<ErrorKind> failure(StatusRequest request) {
        return Optional.ofNullable(catchThrowableOfType(SaspException.class, () -> port.fetch(request)))
                .map(SaspException::kind);
    }
}
