package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.ErrorKind;
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
import io.github.sasp4j.http.resilience.StatusLookup;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the gate shares calls and their responses. */
@Timeout(60)
class SharedStatusTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    private static final AccountLogin WRONG = AccountLogin.of("demo", "planted-password");
    private static final StatusRequest ORDER = StatusRequest.of("700100");
    private static final Duration SOON = Duration.ofSeconds(10);

    private final FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final HeldStatuses held = new HeldStatuses(vendor.statuses(LOGIN));
    private ResilientStatuses statuses = over(held, settings());

    @AfterEach
    void close() {
        statuses.close();
    }

    @Nested
    class CallsAtOnce {

        @Test
        void forOneOrderAreOne() {
            CompletableFuture<PostPaymentStatus> first = start(ORDER);
            CompletableFuture<PostPaymentStatus> second = start(ORDER);
            awaitCalls(1);
            held.letGo(0);

            assertThat(first).succeedsWithin(SOON);
            assertThat(second).succeedsWithin(SOON);
            assertThat(held.calls()).isEqualTo(1);
        }

        @Test
        void withAnotherPasswordAreTheirOwn() {
            CompletableFuture<PostPaymentStatus> right = start(ORDER);
            CompletableFuture<PostPaymentStatus> wrong = start(ORDER.withAccess(WRONG));
            awaitCalls(2);
            assertThat(wrong).isNotSameAs(right);

            held.letGo(0);

            assertThatThrownBy(() -> held.letGo(1)).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void areNotCancelledByOneOfTheirCallers() {
            CompletableFuture<PostPaymentStatus> first = start(ORDER);
            CompletableFuture<PostPaymentStatus> second = start(ORDER);
            awaitCalls(1);

            first.cancel(true);
            held.letGo(0);

            assertThat(second).succeedsWithin(SOON);
            assertThat(first).isCancelled();
        }

        @Test
        void areGivenUpWithTheLastOfTheirCallers() {
            CompletableFuture<PostPaymentStatus> first = start(ORDER);
            CompletableFuture<PostPaymentStatus> second = start(ORDER);
            awaitCalls(1);

            first.cancel(true);
            second.cancel(true);

            assertThat(held.isGivenUp(0)).isTrue();
        }

        @Test
        void keepTheDeadlineOfEachCaller() {
            CompletableFuture<PostPaymentStatus> patient = start(ORDER);
            CompletableFuture<PostPaymentStatus> hasty =
                    start(ORDER.withOptions(CallOptions.defaults().withDeadline(Duration.ofMillis(50))));

            assertThat(hasty)
                    .failsWithin(SOON)
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(TransportException.class)
                    .withMessageContaining("PT0.05S");
            assertThat(patient).isNotDone();
        }

        @Test
        void ofOneAccountAreFourAndTheOthersWait() {
            List<CompletableFuture<PostPaymentStatus>> calls =
                    IntStream.range(0, 5).mapToObj(i -> start(order(i))).toList();
            awaitCalls(4);
            assertThat(held.calls()).isEqualTo(4);

            calls.get(0).cancel(true);

            awaitCalls(5);
        }

        @Test
        void beyondTheQueueAreRefused() {
            List<CompletableFuture<PostPaymentStatus>> calls =
                    IntStream.range(0, 104).mapToObj(i -> start(order(i))).toList();
            awaitCalls(4);
            assertThat(calls).noneMatch(CompletableFuture::isDone);

            assertThat(start(order(104).withOptions(CallOptions.defaults().withMaxAttempts(1))))
                    .failsWithin(SOON)
                    .withThrowableOfType(ExecutionException.class)
                    .havingCause()
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failure ->
                                    assertThat(failure.reason()).isEqualTo(TransportException.Reason.TOO_MANY_CALLS));
        }

        @Test
        void beyondTheQueueAreToldAsNotCalled() {
            List<CallEvent> events = new CopyOnWriteArrayList<>();
            statuses.close();
            statuses = over(held, settings().concurrency(1, 0).listener(events::add));
            assertThat(start(order(0))).isNotDone();
            awaitCalls(1);

            assertThat(start(order(1).withOptions(CallOptions.defaults().withMaxAttempts(1))))
                    .failsWithin(SOON);

            assertThat(events)
                    .filteredOn(event -> event.type() == CallEvent.Type.NOT_CALLED)
                    .singleElement()
                    .extracting(event -> event.failure().orElseThrow())
                    .isEqualTo(ErrorKind.TRANSPORT);
        }

        @Test
        void endWhenThePortIsClosed() {
            CompletableFuture<PostPaymentStatus> call = start(ORDER);
            awaitCalls(1);

            statuses.close();

            assertThat(call).failsWithin(SOON);
            assertThat(held.isGivenUp(0)).isTrue();
        }

        private void awaitCalls(int count) {
            while (held.calls() < count) {
                Thread.onSpinWait();
            }
        }

        private StatusRequest order(int number) {
            return StatusRequest.of("order-" + number);
        }

        private CompletableFuture<PostPaymentStatus> start(StatusRequest request) {
            return statuses.fetchAsync(request).toCompletableFuture();
        }
    }

    @Nested
    class KnownStatuses {

        @Test
        void areNotReusedUnlessConfigured() {
            statuses = over(vendor.statuses(LOGIN), settings());
            statuses.fetch(ORDER);
            statuses.fetch(ORDER);

            assertThat(vendor.calls()).hasSize(2);
        }

        @Test
        void areReusedForTheirTimeToLive() {
            reuse(Duration.ofMinutes(1));
            statuses.fetch(ORDER);
            clock.advance(Duration.ofSeconds(59));
            statuses.fetch(ORDER);
            assertThat(vendor.calls()).hasSize(1);

            clock.advance(Duration.ofSeconds(1));
            statuses.fetch(ORDER);

            assertThat(vendor.calls()).hasSize(2);
        }

        @Test
        void areNotReusedWhereARequestWantsAFreshOne() {
            reuse(Duration.ofMinutes(1));
            statuses.fetch(ORDER);
            statuses.fetch(ORDER.withOptions(CallOptions.defaults().withMaxAge(Duration.ZERO)));

            assertThat(vendor.calls()).hasSize(2);
        }

        @Test
        void areNotShownToAnotherPassword() {
            reuse(Duration.ofMinutes(1));
            statuses.fetch(ORDER);

            assertThatThrownBy(() -> statuses.fetch(ORDER.withAccess(WRONG))).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void areShownWithTheFailureWhenTheServiceFails() {
            reuse(Duration.ofMinutes(1));
            statuses.lookUp(ORDER);
            clock.advance(Duration.ofMinutes(5));
            fail();

            StatusLookup lookup = statuses.lookUp(ORDER);

            assertThat(lookup.snapshot())
                    .hasValueSatisfying(known -> assertThat(known.fetchedAt()).isEqualTo("2026-03-02T09:00:00Z"));
            assertThat(lookup.isFresh()).isFalse();
            assertThat(lookup.failure().map(SaspException::kind)).contains(ErrorKind.SERVICE_FAULT);
        }

        @Test
        void areForgottenInTheEnd() {
            reuse(Duration.ofMinutes(1));
            statuses.lookUp(ORDER);
            clock.advance(Duration.ofHours(1));
            fail();

            assertThat(statuses.lookUp(ORDER).snapshot()).isEmpty();
        }

        @Test
        void areFetchedAgainOnceExpired() {
            reuse(Duration.ofMinutes(1));
            statuses.lookUp(ORDER);
            statuses.expire(ORDER.orderNumber());
            statuses.lookUp(ORDER);
            statuses.lookUp(ORDER);

            assertThat(vendor.calls()).hasSize(2);
        }

        @Test
        void areReturnedAtOnceWhileANewerOneIsFetched() {
            ResilienceConfig.Builder settings =
                    settings().timeToLive(Duration.ofMinutes(1)).staleWhileRevalidate(Duration.ofMinutes(10));
            statuses = over(held, settings);
            CompletableFuture<PostPaymentStatus> first =
                    statuses.fetchAsync(ORDER).toCompletableFuture();
            while (held.calls() < 1) {
                Thread.onSpinWait();
            }
            held.letGo(0);
            first.join();
            clock.advance(Duration.ofMinutes(2));

            StatusLookup lookup = statuses.lookUp(ORDER);

            assertThat(lookup.snapshot()).isPresent();
            assertThat(lookup.isFresh()).isFalse();
            while (held.calls() < 2) {
                Thread.onSpinWait();
            }
        }

        private void reuse(Duration time) {
            statuses = over(vendor.statuses(LOGIN), settings().timeToLive(time));
        }

        private void fail() {
            vendor.faults().everywhere().always(new Fault.ErrorResponse(VendorError.of(-14, "planned")));
        }
    }

    private ResilienceConfig.Builder settings() {
        return ResilienceConfig.builder().clock(clock).backoff(Duration.ZERO, Duration.ZERO);
    }

    private static ResilientStatuses over(PostPaymentStatuses port, ResilienceConfig.Builder settings) {
        return CallGate.of(settings.build()).statuses(port, LOGIN);
    }
}
