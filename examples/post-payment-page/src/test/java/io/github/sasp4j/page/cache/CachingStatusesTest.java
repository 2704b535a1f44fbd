package io.github.sasp4j.page.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
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
    private final CachingStatuses desk = deskOver(vendor.statuses(DEMO));

    @Test
    void aSecondVisitorWithinTheTimeCostsNoCall() {
        desk.look(ORDER);
        clock.advance(Duration.ofSeconds(59));
        desk.look(ORDER);

        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void afterTheTimeTheVendorIsAskedAgain() {
        desk.look(ORDER);
        clock.advance(Duration.ofMinutes(1));
        desk.look(ORDER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void twoOrdersAreTwoCalls() {
        desk.look(ORDER);
        desk.look(OTHER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void whoeverExpectsNewsLetsTheVendorBeAskedAtOnce() {
        desk.look(ORDER);
        desk.expectNews(OrderNumber.of("654824"));
        desk.look(ORDER);

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
            CachingStatuses busy = deskOver(statuses);
            Callable<StatusLookup> visit = () -> busy.look(ORDER);

            visitors.invokeAll(Stream.generate(() -> visit).limit(64).toList());
        } finally {
            visitors.shutdownNow();
        }
        assertThat(vendor.calls()).hasSize(1);
    }

    @Nested
    class WhenTheVendorDoesNotAnswer {

        @Test
        void aFailureIsAnAnswerThatStandsAsLong() {
            fail(-14);
            desk.look(ORDER);
            desk.look(ORDER);

            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void theFailureIsShownWhereNothingIsKnown() {
            fail(-14);

            assertThat(desk.look(ORDER).failure()).map(SaspException::kind).contains(ErrorKind.SERVICE_FAULT);
            assertThat(desk.look(ORDER).sighting()).isEmpty();
        }

        @Test
        void theLastKnownStateIsShownWithItsTime() {
            desk.look(ORDER);
            clock.advance(Duration.ofMinutes(2));
            fail(-42);

            assertThat(desk.look(ORDER).sighting()).map(Snapshot::at).contains(START);
            assertThat(desk.look(ORDER).failure()).map(SaspException::kind).contains(ErrorKind.CALL_LIMIT_REACHED);
        }

        @Test
        void theLastKnownStateIsForgottenInTheEnd() {
            desk.look(ORDER);
            clock.advance(Duration.ofDays(1));
            fail(-14);

            assertThat(desk.look(ORDER).sighting()).isEmpty();
        }

        @Test
        void aCallLimitLetsTheWholeAccountRest() {
            fail(-42);
            desk.look(ORDER);
            clock.advance(Duration.ofSeconds(299));

            assertThat(desk.look(OTHER).failure()).map(SaspException::kind).contains(ErrorKind.CALL_LIMIT_REACHED);
            assertThat(vendor.calls()).hasSize(1);
        }

        @Test
        void afterTheRestTheVendorIsAskedAgain() {
            fail(-42);
            desk.look(ORDER);
            desk.look(OTHER);
            clock.advance(Duration.ofMinutes(5));

            assertThat(desk.look(ORDER).failure()).isEmpty();
            assertThat(desk.look(OTHER).failure()).isEmpty();
        }

        @Test
        void aDeniedLoginIsNotRepeatedForAnyOrder() {
            fail(-16);
            desk.look(ORDER);
            clock.advance(Duration.ofSeconds(899));
            desk.look(ORDER);
            desk.look(OTHER);

            assertThat(vendor.calls()).hasSize(1);
        }

        private void fail(long code) {
            vendor.faults().everywhere().next(1, new Fault.Refusal(VendorError.of(code, "refused on purpose")));
        }
    }

    private CachingStatuses deskOver(PostPaymentStatuses statuses) {
        CachePolicy politeness = new CachePolicy(
                Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofDays(1), 100);
        return new CachingStatuses(statuses, politeness, clock);
    }
}
