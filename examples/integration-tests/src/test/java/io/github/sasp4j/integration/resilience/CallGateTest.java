package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.RequestSent;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When the gate lets no call through. */
class CallGateTest extends CallGateFixture {

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
}
