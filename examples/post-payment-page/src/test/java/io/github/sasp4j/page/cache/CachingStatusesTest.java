package io.github.sasp4j.page.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CachingStatusesTest {

    private static final AccountLogin DEMO = AccountLogin.of("demo", "demo-password");
    private static final StatusRequest ORDER = StatusRequest.of("654824");
    private static final StatusRequest OTHER = StatusRequest.of("700100");
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final FakeClock clock = FakeClock.at(START);
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final CachingStatuses statuses = cacheOver(vendor.statuses(DEMO));

    @Test
    void aSecondVisitorWithinTheTimeToLiveCostsNoCall() {
        statuses.lookUp(ORDER);
        clock.advance(Duration.ofSeconds(59));
        statuses.lookUp(ORDER);

        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void anExpiredResponseIsFetchedAgain() {
        statuses.lookUp(ORDER);
        clock.advance(Duration.ofMinutes(1));
        statuses.lookUp(ORDER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void twoOrdersAreTwoCalls() {
        statuses.lookUp(ORDER);
        statuses.lookUp(OTHER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void anExpiredOrderIsFetchedAtOnce() {
        statuses.lookUp(ORDER);
        statuses.expire(OrderNumber.of("654824"));
        statuses.lookUp(ORDER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void visitorsAtTheSameTimeShareOneCallOnTheWire() throws Exception {
        vendor.faults().everywhere().next(1, new Fault.Delay(Duration.ofMillis(300)));
        SaspHttpConfig.Builder config = SaspHttpConfig.builder(DEMO).allowPlainHttpOnLoopback(true);
        ExecutorService visitors = Executors.newFixedThreadPool(16);
        try (FakeServer server = FakeServer.start(vendor);
                PostPaymentStatuses statuses =
                        SaspHttp.statuses(config.endpoint(server.endpoint()).build())) {
            CachingStatuses busy = cacheOver(statuses);
            Callable<StatusLookup> visit = () -> busy.lookUp(ORDER);

            visitors.invokeAll(Stream.generate(() -> visit).limit(64).toList());
        } finally {
            visitors.shutdownNow();
        }
        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void aResponseForOneCallerIsNotShownToAnother() {
        statuses.lookUp(ORDER);
        statuses.lookUp(ORDER.withAccess(DEMO));
        statuses.lookUp(ORDER.withCertificate(CertificateId.of("1")));

        assertThat(vendor.calls()).hasSize(3);
    }

    @Nested
    class WhenCallsFail {

        @Test
        void aFailureIsReusedAsLongAsAResponse() {
            fail(-14);
            statuses.lookUp(ORDER);
            statuses.lookUp(ORDER);

            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void theFailureIsToldWhereNothingIsKnown() {
            fail(-14);

            assertThat(statuses.lookUp(ORDER).failure())
                    .map(SaspException::kind)
                    .contains(ErrorKind.SERVICE_FAULT);
            assertThat(statuses.lookUp(ORDER).snapshot()).isEmpty();
        }

        @Test
        void theLastKnownStatusIsKeptWithItsTime() {
            statuses.lookUp(ORDER);
            clock.advance(Duration.ofMinutes(2));
            fail(-42);

            assertThat(statuses.lookUp(ORDER).snapshot())
                    .map(Snapshot::fetchedAt)
                    .contains(START);
            assertThat(statuses.lookUp(ORDER).failure())
                    .map(SaspException::kind)
                    .contains(ErrorKind.CALL_LIMIT_REACHED);
        }

        @Test
        void theLastKnownStatusExpires() {
            statuses.lookUp(ORDER);
            clock.advance(Duration.ofDays(1));
            fail(-14);

            assertThat(statuses.lookUp(ORDER).snapshot()).isEmpty();
        }

        @Test
        void aReachedCallLimitStopsAllCallsOfTheAccount() {
            fail(-42);
            statuses.lookUp(ORDER);
            clock.advance(Duration.ofSeconds(299));

            assertThat(statuses.lookUp(OTHER).failure())
                    .map(SaspException::kind)
                    .contains(ErrorKind.CALL_LIMIT_REACHED);
            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void afterTheCooldownCallsAreMadeAgain() {
            fail(-42);
            statuses.lookUp(ORDER);
            statuses.lookUp(OTHER);
            clock.advance(Duration.ofMinutes(5));

            assertThat(statuses.lookUp(ORDER).failure()).isEmpty();
            assertThat(statuses.lookUp(OTHER).failure()).isEmpty();
        }

        @Test
        void aDeniedLoginIsNotRepeatedForAnyOrder() {
            fail(-16);
            statuses.lookUp(ORDER);
            clock.advance(Duration.ofSeconds(899));
            statuses.lookUp(ORDER);
            statuses.lookUp(OTHER);

            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void aDeniedSessionStopsNobodyElse() {
            fail(-16);
            statuses.lookUp(ORDER.withAccess(SaspSession.of("expired-session")));

            assertThat(statuses.lookUp(ORDER).failure()).isEmpty();
            assertThat(statuses.lookUp(ORDER.withAccess(SaspSession.of("demo-session")))
                            .failure())
                    .isEmpty();
        }

        @Test
        void aFetchForAnUploadKeepsToTheCooldown() {
            fail(-16);
            statuses.lookUp(ORDER);

            for (int upload = 0; upload < 10; upload++) {
                assertThatThrownBy(() -> statuses.fetch(ORDER)).isInstanceOf(AccessDeniedException.class);
            }
            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void aFailedFetchForAnUploadStartsTheCooldown() {
            fail(-16);

            assertThatThrownBy(() -> statuses.fetch(ORDER)).isInstanceOf(AccessDeniedException.class);
            assertThat(statuses.lookUp(OTHER).failure())
                    .map(SaspException::kind)
                    .contains(ErrorKind.ACCESS_DENIED);
            assertThat(vendor.calls()).hasSize(1);
        }

        private void fail(long code) {
            vendor.faults().everywhere().next(1, new Fault.ErrorResponse(VendorError.of(code, "refused on purpose")));
        }
    }

    private CachingStatuses cacheOver(PostPaymentStatuses statuses) {
        CachePolicy policy = new CachePolicy(
                Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofDays(1), 100);
        return new CachingStatuses(statuses, policy, clock);
    }
}
