package io.github.sasp4j.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an error tells of what happened, and of what to do. */
class ErrorEvidenceTest {

    @ParameterizedTest
    @MethodSource("io.github.sasp4j.error.SerializationTest#family")
    void everyErrorSaysWhatToDo(SaspException failure) {
        assertThat(failure.advice()).endsWith(".");
    }

    @Test
    void anErrorOfTheServiceKeepsItsCodeAndMessage() {
        assertThat(VendorError.of(-42, "Call limit reached!").toException().vendorError())
                .contains(VendorError.of(-42, "Call limit reached!"));
    }

    @Test
    void anErrorOfTheWayHasNone() {
        assertThat(ServiceFaultException.ofHttpStatus(503).vendorError()).isEmpty();
    }

    @Test
    void aRejectedArgumentIsNamed() {
        SaspException rejected =
                VendorError.of(-3, "The loginName argument is missing!").toException();

        assertThat(rejected)
                .isInstanceOfSatisfying(
                        RequestRejectedException.class,
                        failure -> assertThat(failure.argument()).contains("loginName"));
    }

    @Test
    void theHttpStatusOfAFaultIsKept() {
        assertThat(ServiceFaultException.ofHttpStatus(503).httpStatus()).hasValue(503);
        assertThat(((ServiceFaultException) VendorError.of(-14, "").toException()).httpStatus())
                .isEmpty();
    }

    @Test
    void aDenialByHttpStatusNamesIt() {
        assertThat(AccessDeniedException.ofHttpStatus(403))
                .hasMessage("The service responded with HTTP 403, access denied.")
                .returns(RequestSent.YES, SaspException::requestSent);
    }

    @Test
    void aCallThatWasNotMadeAsTheLoginWasDeniedSentNothing() {
        assertThat(AccessDeniedException.notCalled("denied before"))
                .isInstanceOf(AccessDeniedException.class)
                .returns(RequestSent.NO, SaspException::requestSent);
    }

    @Test
    void aCallThatWasNotMadeAsTheLimitWasReachedSaysWhenItCanBe() {
        assertThat(CallLimitReachedException.notCalled("reached before", Duration.ofMinutes(3)))
                .isInstanceOf(CallLimitReachedException.class)
                .returns(RequestSent.NO, SaspException::requestSent)
                .returns(Optional.of(Duration.ofMinutes(3)), SaspException::retryAfter)
                .returns(RetryAdvice.AFTER_DELAY, SaspException::retryAdvice);
    }

    @Test
    void tooManyRequestsAreACallLimit() {
        assertThat(CallLimitReachedException.tooManyRequests())
                .hasMessage("The service responded with HTTP 429, too many requests.");
    }

    @Test
    void aMalformedResponseIsShownWhereItIsMalformed() {
        MalformedResponseException.Evidence evidence = new MalformedResponseException.Evidence(
                Optional.of("/data"), OptionalInt.of(200), Optional.of("text/html"), "<html>");

        assertThat(new MalformedResponseException("odd", evidence).evidence()).isEqualTo(evidence);
    }

    @Test
    void aMalformedResponseCanLackEveryPartOfItsEvidence() {
        MalformedResponseException.Evidence evidence =
                new MalformedResponseException.Evidence(Optional.empty(), OptionalInt.empty(), Optional.empty(), "");

        assertThat(new MalformedResponseException("odd", evidence).evidence()).isEqualTo(evidence);
    }

    @ParameterizedTest
    @EnumSource(TransportException.Reason.class)
    void aFailureOfTheWayKeepsItsReasonAndCause(TransportException.Reason reason) {
        IOException cause = new IOException("slow");

        assertThat(new TransportException(reason, "late", cause))
                .hasCause(cause)
                .returns(reason, TransportException::reason);
    }
}
