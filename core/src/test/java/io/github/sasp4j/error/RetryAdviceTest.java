package io.github.sasp4j.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.error.TransportException.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a failed call is worth making again. */
class RetryAdviceTest {

    @ParameterizedTest
    @CsvSource({
        "NO_CONNECTION, NO, AT_ONCE",
        "TOO_MANY_CALLS, NO, AT_ONCE",
        "TIMED_OUT, MAYBE, AFTER_BACKOFF",
        "BROKEN_OFF, MAYBE, AFTER_BACKOFF",
        "NOT_TRUSTED, NO, NEVER",
        "PROXY_REJECTED, NO, NEVER",
        "PROTOCOL, MAYBE, NEVER",
        "CALLER_CODE, MAYBE, NEVER",
        "INCOMPATIBLE_LIBRARY, MAYBE, NEVER",
        "CANCELLED, MAYBE, NEVER",
        "CLOSED, NO, NEVER"
    })
    void ofTheTransportFollowsItsReason(Reason reason, RequestSent sent, RetryAdvice advice) {
        TransportException failure = new TransportException(reason, "planned", null);

        assertThat(failure.requestSent()).isEqualTo(sent);
        assertThat(failure.retryAdvice()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource({"-14, AFTER_BACKOFF", "-42, AFTER_BACKOFF", "-16, NEVER", "-4, NEVER", "-1, NEVER"})
    void ofTheServiceFollowsItsCode(int code, RetryAdvice advice) {
        SaspException failure = VendorError.of(code, "").toException();

        assertThat(failure.requestSent()).isEqualTo(RequestSent.YES);
        assertThat(failure.retryAdvice()).isEqualTo(advice);
    }

    @Test
    void keepsToTheTimeThatTheServiceAsksFor() {
        SaspException failure = ServiceFaultException.ofHttpStatus(503).withRetryAfter(Duration.ofSeconds(7));

        assertThat(failure.retryAdvice()).isEqualTo(RetryAdvice.AFTER_DELAY);
    }

    @Test
    void isNeverForWhatRetryingCannotHelpWhateverTheServiceAsksFor() {
        SaspException failure = VendorError.of(-16, "").toException().withRetryAfter(Duration.ofSeconds(7));

        assertThat(failure.retryAdvice()).isEqualTo(RetryAdvice.NEVER);
    }
}
