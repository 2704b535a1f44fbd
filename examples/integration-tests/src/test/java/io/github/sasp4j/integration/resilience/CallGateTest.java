package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.RequestSent;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate in front of a fake whose calls are counted. */
class CallGateTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    private static final AccountLogin WRONG = AccountLogin.of("demo", "planted-password");
    private static final SaspSession SESSION = SaspSession.of("demo-session");
    private static final SaspSession ENDED = SaspSession.of("planted-sess");
    private static final StatusRequest ORDER = StatusRequest.of("700100");

    private final FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final AtomicReference<Access> supplied = new AtomicReference<>(LOGIN);
    private final List<CallEvent> events = new CopyOnWriteArrayList<>();
    private CallGate gate = CallGate.of(settings().build());
    private ResilientStatuses statuses = open();

    @AfterEach
    void close() {
        statuses.close();
    }

    @Nested
    class DeniedCredentials {

        @Test
        void makeNoFurtherCall() {
            supplied.set(WRONG);
            failure(ORDER);
            failure(StatusRequest.of("654824"));

            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void areToldAsNotCalled() {
            supplied.set(WRONG);
            failure(ORDER);

            SaspException refused = failure(ORDER);

            assertThat(refused).isInstanceOf(AccessDeniedException.class).hasMessageContaining("2026-03-02T09:00:00Z");
            assertThat(refused.requestSent()).isEqualTo(RequestSent.NO);
            assertThat(refused).hasStackTraceContaining("Not called").hasMessageNotContaining("planted");
        }

        @Test
        void areUsedAgainWhenTheSupplierGivesOthers() {
            supplied.set(WRONG);
            failure(ORDER);
            supplied.set(LOGIN);

            assertThat(statuses.fetch(ORDER).orderNumber()).isEqualTo(ORDER.orderNumber());
        }

        @Test
        void areUsedAgainWhenAnOperatorReopensThem() {
            supplied.set(WRONG);
            failure(ORDER);

            gate.reopen(WRONG);
            failure(ORDER);

            assertThat(vendor.calls()).hasSize(2);
        }

        @Test
        void stayUnusedHoweverMuchTimePasses() {
            supplied.set(WRONG);
            failure(ORDER);
            clock.advance(Duration.ofDays(30));
            failure(ORDER);

            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void ofOneSessionAreNoMatterOfAnother() {
            failure(ORDER.withAccess(ENDED));

            assertThat(statuses.fetch(ORDER.withAccess(SESSION))).isNotNull();
            assertThat(statuses.fetch(ORDER)).isNotNull();
        }
    }

    @Nested
    class Cooldown {

        @Test
        void letsNoCallThroughUntilItsEnd() {
            reachLimit();
            clock.advance(Duration.ofSeconds(59));
            failure(ORDER);
            assertThat(vendor.calls()).hasSize(1);

            clock.advance(Duration.ofSeconds(1));

            assertThat(statuses.fetch(ORDER)).isNotNull();
        }

        @Test
        void tellsTheRemainingTime() {
            reachLimit();
            clock.advance(Duration.ofSeconds(20));

            SaspException refused = failure(ORDER);

            assertThat(refused).isInstanceOf(CallLimitReachedException.class);
            assertThat(refused.retryAfter()).contains(Duration.ofSeconds(40));
            assertThat(refused.requestSent()).isEqualTo(RequestSent.NO);
        }

        @Test
        void doublesWhenTheLimitIsReachedAgain() {
            reachLimit();
            clock.advance(Duration.ofMinutes(1));
            reachLimit();

            assertThat(failure(ORDER).retryAfter()).contains(Duration.ofMinutes(2));
        }

        @Test
        void startsAnewAfterASuccess() {
            reachLimit();
            clock.advance(Duration.ofMinutes(1));
            statuses.fetch(ORDER);
            reachLimit();

            assertThat(failure(ORDER).retryAfter()).contains(Duration.ofMinutes(1));
        }

        @Test
        void hasALongestTime() {
            for (int i = 0; i < 12; i++) {
                reachLimit();
                clock.advance(failure(ORDER).retryAfter().orElseThrow());
            }
            reachLimit();

            assertThat(failure(ORDER).retryAfter()).contains(Duration.ofHours(1));
        }

        @Test
        void isOfOneAccountOnly() {
            reachLimit();

            assertThat(statuses.fetch(ORDER.withAccess(SESSION))).isNotNull();
        }

        @Test
        void isWaitedForIfARequestWantsToWait() {
            reopen(settings().clock(InstantSource.system()).cooldown(Duration.ofMillis(50), Duration.ofSeconds(1)));
            vendor.faults().everywhere().next(1, error(-42));

            assertThat(statuses.fetch(ORDER.withOptions(CallOptions.defaults().waitingForLimit())))
                    .isNotNull();
            assertThat(vendor.calls()).hasSize(2);
            assertThat(events).extracting(CallEvent::type).contains(CallEvent.Type.NOT_CALLED);
        }

        @Test
        void isNotWaitedForIfItIsLongerThanTheDeadline() {
            reachLimit();
            CallOptions waiting = CallOptions.defaults().waitingForLimit().withDeadline(Duration.ofSeconds(59));

            assertThat(failure(ORDER.withOptions(waiting))).isInstanceOf(CallLimitReachedException.class);
            assertThat(vendor.calls()).hasSize(1);
        }

        private void reachLimit() {
            vendor.faults().everywhere().next(1, error(-42));
            assertThat(failure(ORDER).kind()).isEqualTo(ErrorKind.CALL_LIMIT_REACHED);
        }
    }

    @Nested
    class Budget {

        @Test
        void isHeldByEachAccount() {
            reopen(settings().budget(2, Duration.ofDays(1)));
            statuses.fetch(ORDER);
            statuses.fetch(ORDER);

            SaspException refused = failure(ORDER);

            assertThat(refused).hasMessageContaining("budget");
            assertThat(refused.retryAfter())
                    .hasValueSatisfying(wait -> assertThat(wait).isPositive());
            assertThat(statuses.fetch(ORDER.withAccess(SESSION))).isNotNull();
            assertThat(vendor.calls()).hasSize(3);
        }

        @Test
        void countsRetriesToo() {
            reopen(settings().budget(2, Duration.ofDays(1)));
            vendor.faults().everywhere().always(error(-14));

            failure(ORDER);

            assertThat(vendor.calls()).hasSize(2);
        }
    }

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

    private ResilienceConfig.Builder settings() {
        return ResilienceConfig.builder()
                .clock(clock)
                .backoff(Duration.ZERO, Duration.ZERO)
                .listener(events::add);
    }

    private void reopen(ResilienceConfig.Builder settings) {
        statuses.close();
        gate = CallGate.of(settings.build());
        statuses = open();
    }

    private ResilientStatuses open() {
        return gate.statuses(vendor.statuses(LOGIN), supplied::get);
    }

    private SaspException failure(StatusRequest request) {
        return catchThrowableOfType(SaspException.class, () -> statuses.fetch(request));
    }

    private static Fault error(int code) {
        return new Fault.ErrorResponse(VendorError.of(code, "planned"));
    }
}
