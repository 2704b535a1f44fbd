package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.port.CallOptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The attempts that the gate makes of a call, and what it tells of them. */
class GatedAttemptsTest extends CallGateFixture {

    @Nested
    class Retry {

        @Test
        void helpsOverAFaultThatPasses() {
            vendor.faults().everywhere().next(2, error(-14));

            assertThat(statuses.fetch(ORDER)).isNotNull();
            assertThat(vendor.calls()).hasSize(3);
        }

        @Test
        void endsWithTheLastFailureWhichKnowsTheOnesBefore() {
            vendor.faults().everywhere().next(1, error(-14));
            vendor.faults().everywhere().next(1, new Fault.DroppedConnection());
            vendor.faults().everywhere().next(1, error(-14));

            SaspException last = failure(ORDER);

            assertThat(last.kind()).isEqualTo(ErrorKind.SERVICE_FAULT);
            assertThat(last.getSuppressed()).singleElement().isInstanceOf(TransportException.class);
            assertThat(vendor.calls()).hasSize(3);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, -2, -3, -4, -16, -17, -42, -99})
        void isNotMadeForWhatItCannotHelp(int code) {
            vendor.faults().everywhere().always(error(code));

            failure(ORDER);

            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void isNotMadeWhereARequestWantsOneAttempt() {
            vendor.faults().everywhere().always(error(-14));

            failure(ORDER.withOptions(CallOptions.defaults().withMaxAttempts(1)));

            assertThat(vendor.calls()).hasSize(1);
        }
    }

    @Nested
    class Events {

        @Test
        void tellEachAttempt() {
            vendor.faults().everywhere().next(1, error(-14));

            statuses.fetch(ORDER);

            assertThat(events)
                    .extracting(CallEvent::type)
                    .containsExactly(
                            CallEvent.Type.STARTED,
                            CallEvent.Type.FAILED,
                            CallEvent.Type.RETRIED,
                            CallEvent.Type.STARTED,
                            CallEvent.Type.SUCCEEDED);
        }

        @Test
        void tellWhatWasNotCalled() {
            supplied.set(WRONG);
            failure(ORDER);
            events.clear();

            failure(ORDER);

            assertThat(events).extracting(CallEvent::type).containsExactly(CallEvent.Type.NOT_CALLED);
        }

        @Test
        void nameNoOrderNoAccountAndNoSecret() {
            supplied.set(WRONG);
            failure(ORDER);

            assertThat(events.toString()).doesNotContain("700100", "demo", "planted");
        }
    }
}
