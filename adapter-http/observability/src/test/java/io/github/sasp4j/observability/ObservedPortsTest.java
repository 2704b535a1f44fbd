package io.github.sasp4j.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls of the fake's ports, with a registry that keeps what it is told. */
class ObservedPortsTest {

    private static final String PASSWORD = "planted-password-7f3a";
    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    private static final AccountLogin WRONG = AccountLogin.of("demo", PASSWORD);
    private static final StatusRequest REQUEST = StatusRequest.of("654824");

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final FakeSasp fake = FakeSasp.demo();

    /** A stage can be complete a moment before its observation is stopped. */
    @BeforeEach
    void noticeTheEndOfAnObservation() {
        registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                stopped.countDown();
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
    }

    @Test
    void aFetchedStatusIsAnObservation() {
        try (PostPaymentStatuses statuses = observed(LOGIN)) {
            statuses.fetch(REQUEST);
        }

        assertTold("status", "success").doesNotHaveError();
    }

    @Test
    void aStatusThatNobodyWaitsForIsAnObservation() {
        try (PostPaymentStatuses statuses = observed(LOGIN)) {
            assertThat(statuses.fetchAsync(REQUEST)).succeedsWithin(Duration.ofSeconds(10));
        }

        assertTold("status", "success").doesNotHaveError();
    }

    @Test
    void anUploadIsAnObservation() {
        try (ValidationDocuments documents = new ObservedDocuments(fake.documents(), registry)) {
            documents.upload(upload());
        }

        assertTold("upload", "success").doesNotHaveError();
    }

    @Test
    void anUploadThatNobodyWaitsForIsAnObservation() {
        try (ValidationDocuments documents = new ObservedDocuments(fake.documents(), registry)) {
            assertThat(documents.uploadAsync(upload(), UploadObserver.none())).succeedsWithin(Duration.ofSeconds(10));
        }

        assertTold("upload", "success").doesNotHaveError();
    }

    @Test
    void aFailedCallHasItsKindAsOutcomeAndItsError() {
        try (PostPaymentStatuses statuses = observed(WRONG)) {
            assertThat(catchThrowable(() -> statuses.fetch(REQUEST))).isNotNull();
        }

        assertTold("status", "access_denied").thenError().isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFailedCallThatNobodyWaitsForHasThemToo() {
        try (PostPaymentStatuses statuses = observed(WRONG)) {
            assertThat(statuses.fetchAsync(REQUEST)).failsWithin(Duration.ofSeconds(10));
        }

        assertTold("status", "access_denied").thenError().isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCancelledCallHasNoError() {
        fake.faults().everywhere().next(1, new Fault.SlowBody(Duration.ofHours(1)));
        try (FakeServer server = FakeServer.start(fake);
                PostPaymentStatuses statuses = new ObservedStatuses(overHttp(server), registry)) {
            CompletableFuture<?> call = statuses.fetchAsync(REQUEST).toCompletableFuture();

            call.cancel(true);
        }

        assertTold("status", "cancelled").doesNotHaveError();
    }

    @Test
    void eachAttemptBehindAGateIsAnObservation() {
        fake.faults().everywhere().next(1, new Fault.HttpError(503));
        CallGate gate = CallGate.of(ResilienceConfig.builder().maxAttempts(2).build());
        try (PostPaymentStatuses statuses = gate.statuses(observed(LOGIN), LOGIN)) {
            statuses.fetch(REQUEST);
        }

        TestObservationRegistryAssert.assertThat(registry)
                .hasNumberOfObservationsWithNameEqualTo(ObservedStatuses.NAME, 2)
                .hasAnObservationWithAKeyValue("outcome", "service_fault")
                .hasAnObservationWithAKeyValue("outcome", "success");
    }

    @Test
    void theCallIsMadeInTheScopeOfItsObservation() {
        List<Observation> current = new CopyOnWriteArrayList<>();
        FakeSasp asked = FakeSasp.demo(() -> {
            Observation now = registry.getCurrentObservation();
            if (now != null) {
                current.add(now);
            }
            return Instant.parse("2026-03-02T09:00:00Z");
        });
        try (PostPaymentStatuses statuses = new ObservedStatuses(asked.statuses(LOGIN), registry)) {
            statuses.fetch(REQUEST);
        }

        assertThat(current).isNotEmpty();
    }

    @Test
    void noKeyNamesAnOrderAnAccountOrASecret() {
        try (PostPaymentStatuses statuses = observed(WRONG)) {
            assertThat(catchThrowable(() -> statuses.fetch(REQUEST))).isNotNull();
        }

        TestObservationRegistryAssert.assertThat(registry)
                .hasHandledContextsThatSatisfy(contexts -> assertThat(contexts)
                        .extracting(Observation.Context::toString)
                        .noneMatch(
                                told -> told.contains(PASSWORD) || told.contains("demo") || told.contains("654824")));
    }

    private PostPaymentStatuses observed(AccountLogin login) {
        return new ObservedStatuses(fake.statuses(login), registry);
    }

    private static PostPaymentStatuses overHttp(FakeServer server) {
        return SaspHttp.statuses(SaspHttpConfig.builder(LOGIN)
                .withoutGate()
                .endpoint(server.endpoint())
                .allowPlainHttpOnLoopback(true)
                .build());
    }

    private UploadRequest upload() {
        try (PostPaymentStatuses statuses = fake.statuses(LOGIN)) {
            UploadAccess access = statuses.fetch(REQUEST).upload().orElseThrow();
            byte[] bytes = "%PDF-1.7 excerpt".getBytes(StandardCharsets.UTF_8);
            return UploadRequest.of(access, List.of(ValidationDocument.of("excerpt.pdf", "application/pdf", bytes)));
        }
    }

    private TestObservationRegistryAssert.TestObservationRegistryAssertReturningObservationContextAssert assertTold(
            String operation, String outcome) {
        assertThat(awaitEnd()).isTrue();
        return TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasNameEqualTo(ObservedStatuses.NAME)
                .hasLowCardinalityKeyValue("operation", operation)
                .hasLowCardinalityKeyValue("outcome", outcome)
                .hasBeenStarted()
                .hasBeenStopped();
    }

    private boolean awaitEnd() {
        try {
            return stopped.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
