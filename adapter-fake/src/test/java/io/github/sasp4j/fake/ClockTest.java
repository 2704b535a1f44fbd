package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.fake.transition.TransitionRecord;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All that takes time follows the clock that was uploaded, and no test sleeps. */
class ClockTest {

    /** A Friday. */
    private static final Instant START = Instant.parse("2019-11-22T09:00:00Z");

    private static final AccountLogin RIGHT = AccountLogin.of("host", "host-password");
    private static final AccountLogin WRONG = AccountLogin.of("host", "planted-password");
    private static final SaspSession SESSION = SaspSession.of("host-session");
    private static final OrderNumber NUMBER = OrderNumber.of("42");
    private static final StatusRequest REQUEST = StatusRequest.of(NUMBER);

    private final FakeClock clock = FakeClock.at(START);
    private final FakeSasp fake = FakeSasp.builder()
            .clock(clock)
            .login(RIGHT)
            .session(SESSION, START.plus(Duration.ofHours(1)))
            .lockOut(3, Duration.ofMinutes(30))
            .callLimit(2, Duration.ofMinutes(10))
            .order(NUMBER, OrderTemplate.EV_MULTI_DOMAIN)
            .build();
    private final PostPaymentStatuses port = fake.statuses(RIGHT);

    @Nested
    class ScheduledTransitions {

        private final FakeOrder order = fake.order(NUMBER);

        @Test
        void forOneTimeAreTakenInTheOrderInWhichTheyWereScheduled() {
            Staff inOneHour = order.staffIn(Duration.ofHours(1));
            inOneHour.approveRequirement(RequirementKind.ORGANIZATION_NAME);
            inOneHour.approveRequirement(RequirementKind.LEGAL_EXISTENCE);
            order.staffIn(Duration.ofHours(2)).approveSecond();
            clock.advance(Duration.ofHours(1));
            order.status();
            order.staffIn(Duration.ofHours(1)).issue();

            clock.advance(Duration.ofHours(1));

            assertThat(order.history().subList(2, 4))
                    .extracting(TransitionRecord::transition)
                    .containsExactly("approveSecond", "issue");
        }
    }

    @Nested
    class LockOut {

        @Test
        void wrongLoginsInARowLockTheAccountForTheRightOneToo() {
            failThreeTimes();

            assertThat(failure(RIGHT)).isEqualTo(ErrorKind.ACCESS_DENIED);
        }

        @Test
        void theLockOpensWithTime() {
            failThreeTimes();

            clock.advance(Duration.ofMinutes(30));

            assertThat(port.fetch(REQUEST)).isNotNull();
        }

        @Test
        void aRightLoginInBetweenBeginsTheCountAgain() {
            failure(WRONG);
            failure(WRONG);
            port.fetch(REQUEST);
            failure(WRONG);

            assertThat(port.fetch(REQUEST)).isNotNull();
        }

        @Test
        void otherAccountsAreNotLocked() {
            failThreeTimes();

            assertThat(fake.statuses(SESSION).fetch(REQUEST)).isNotNull();
        }

        private void failThreeTimes() {
            for (int i = 0; i < 3; i++) {
                failure(WRONG);
            }
        }
    }

    @Nested
    class Sessions {

        @Test
        void aSessionIsLetInUntilItEnds() {
            clock.advance(Duration.ofMinutes(59));

            assertThat(fake.statuses(SESSION).fetch(REQUEST)).isNotNull();
        }

        @Test
        void aSessionThatHasEndedIsDenied() {
            clock.advance(Duration.ofHours(1));

            assertThatThrownBy(() -> fake.statuses(SESSION).fetch(REQUEST))
                    .extracting("kind")
                    .isEqualTo(ErrorKind.ACCESS_DENIED);
        }
    }

    @Nested
    class Limit {

        @Test
        void oneCallTooManyIsRefusedInTheDocumentsWords() {
            port.fetch(REQUEST);
            port.fetch(REQUEST);

            assertThatThrownBy(() -> port.fetch(REQUEST))
                    .hasMessage("Call limit reached! Please try again later [errorCode -42]");
        }

        @Test
        void theWindowMovesWithTheClock() {
            port.fetch(REQUEST);
            clock.advance(Duration.ofMinutes(6));
            port.fetch(REQUEST);
            clock.advance(Duration.ofMinutes(4));

            assertThat(port.fetch(REQUEST)).isNotNull();
        }

        @Test
        void eachAccountHasItsOwn() {
            port.fetch(REQUEST);
            port.fetch(REQUEST);

            assertThat(fake.statuses(SESSION).fetch(REQUEST)).isNotNull();
        }
    }

    @Nested
    class Schedule {

        private final FakeOrder order = fake.order(NUMBER);

        @Test
        void aDecisionIsTakenWhenItsTimeHasCome() {
            order.staffIn(Duration.ofDays(2)).approveOrganization();
            clock.advance(Duration.ofDays(2));

            assertThat(organization().is(SectionStatus.COMPLETED)).isTrue();
        }

        @Test
        void untilThenNothingHappens() {
            order.staffIn(Duration.ofDays(2)).approveOrganization();
            clock.advance(Duration.ofDays(2).minusSeconds(1));

            assertThat(organization().is(SectionStatus.IN_PROGRESS)).isTrue();
        }

        @Test
        void workingDaysPassOverTheWeekend() {
            order.staffInWorkingDays(2).approveOrganization();
            clock.advance(Duration.ofDays(3));
            assertThat(organization().is(SectionStatus.IN_PROGRESS)).isTrue();

            clock.advance(Duration.ofDays(1));

            assertThat(organization().is(SectionStatus.COMPLETED)).isTrue();
        }

        @Test
        void decisionsAreTakenInTheOrderOfTheirTimes() {
            order.staffIn(Duration.ofDays(3)).acceptDocuments();
            order.staffIn(Duration.ofDays(1)).requestDocuments();
            clock.advance(Duration.ofDays(5));

            assertThat(order.history())
                    .extracting(TransitionRecord::transition)
                    .containsExactly("requestDocuments", "acceptDocuments");
        }

        @Test
        void whatTheStateDoesNotAllowByThenStandsInTheHistory() {
            order.staffIn(Duration.ofDays(1)).issue();
            clock.advance(Duration.ofDays(1));

            assertThat(order.history().get(0).rejection()).contains("The section DCV is ActionRequired.");
        }

        private OpenValue<SectionStatus> organization() {
            return order.status().sections().organization().orElseThrow().status();
        }
    }

    @Test
    void anUploadTokenIsIssuedAnewAtEachLook() {
        clock.advance(Duration.ofDays(3));

        assertThat(fake.order(NUMBER).status().upload().orElseThrow().token().expires())
                .contains(START.plus(Duration.ofDays(10)));
    }

    @Test
    void theClockDoesNotGoBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private ErrorKind failure(AccountLogin login) {
        return catchThrowableOfType(SaspException.class, () -> port.fetch(REQUEST.withAccess(login)))
                .kind();
    }
}
