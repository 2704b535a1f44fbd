package io.github.sasp4j.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.observability.CallMetrics;
import io.github.sasp4j.observability.DeviationMetrics;
import io.github.sasp4j.observability.ObservedStatuses;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** Metrics and health of a host on the fake. */
class ObservabilityTest {

    private static final Duration SHORT = Duration.ofMillis(1);
    private static final StatusRequest REQUEST = StatusRequest.of("700100");

    private final ApplicationContextRunner fake = new ApplicationContextRunner()
            .withPropertyValues("sasp.adapter=fake", "sasp.calls.attempts=1")
            .withConfiguration(AutoConfigurations.of(
                    SaspObservabilityAutoConfiguration.class,
                    SaspAutoConfiguration.class,
                    SaspHealthAutoConfiguration.class));

    @Test
    void nothingOfItIsNeeded() {
        fake.withClassLoader(new FilteredClassLoader(
                        "io.micrometer", "org.springframework.boot.health", "org.springframework.boot.actuate"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(CallMetrics.class)
                        .doesNotHaveBean("saspHealthIndicator"));
    }

    @Nested
    class Metrics {

        private final ApplicationContextRunner measured = fake.withBean(MeterRegistry.class, SimpleMeterRegistry::new);

        @Test
        void callsAreTimed() {
            measured.run(context -> {
                fetch(context);

                assertThat(context.getBean(MeterRegistry.class)
                                .get(CallMetrics.ATTEMPTS)
                                .timer()
                                .count())
                        .isEqualTo(1);
            });
        }

        @Test
        void deviationsAreCountedBesideAListenerOfTheHost() {
            List<String> told = new CopyOnWriteArrayList<>();
            measured.withBean(FakeServer.class, () -> FakeServer.start(FakeSasp.demo()))
                    .withBean(DeviationListener.class, () -> (order, deviation) -> told.add(deviation.pointer()))
                    .run(context -> {
                        fetch(context);

                        assertThat(told).isNotEmpty();
                        assertThat(context.getBean(MeterRegistry.class)
                                        .find(DeviationMetrics.DEVIATIONS)
                                        .counters())
                                .isNotEmpty();
                    });
        }
    }

    @Nested
    class Observations {

        private final TestObservationRegistry registry = TestObservationRegistry.create();
        private final ApplicationContextRunner observed = fake.withBean(ObservationRegistry.class, () -> registry);

        @Test
        void eachAttemptIsAChildOfWhatTheHostObserves() {
            observed.withPropertyValues("sasp.calls.attempts=2")
                    .withBean(ResilienceConfigCustomizer.class, () -> limits -> limits.backoff(SHORT, SHORT))
                    .run(context -> {
                        context.getBean(FakeSasp.class).faults().everywhere().next(1, new Fault.HttpError(503));
                        Observation page = Observation.createNotStarted("host.page", registry);

                        page.observe(() -> fetch(context));

                        TestObservationRegistryAssert.assertThat(registry)
                                .hasNumberOfObservationsWithNameEqualTo(ObservedStatuses.NAME, 2)
                                .forAllObservationsWithNameEqualTo(
                                        ObservedStatuses.NAME, attempt -> attempt.hasParentObservationEqualTo(page));
                    });
        }

        @Test
        void anUploadIsObservedToo() {
            observed.run(context -> {
                UploadAccess access = context.getBean(PostPaymentStatuses.class)
                        .fetch(StatusRequest.of("654824"))
                        .upload()
                        .orElseThrow();
                context.getBean(ValidationDocuments.class)
                        .upload(UploadRequest.of(
                                access, List.of(ValidationDocument.of("excerpt.pdf", "application/pdf", new byte[1]))));

                TestObservationRegistryAssert.assertThat(registry).hasAnObservationWithAKeyValue("operation", "upload");
            });
        }

        @Test
        void aCallOverHttpIsObservedToo() {
            observed.withBean(FakeServer.class, () -> FakeServer.start(FakeSasp.demo()))
                    .run(context -> {
                        fetch(context);

                        TestObservationRegistryAssert.assertThat(registry)
                                .hasNumberOfObservationsWithNameEqualTo(ObservedStatuses.NAME, 1);
                    });
        }

        @Test
        void aHostWithoutARegistryHasNone() {
            fake.run(context -> {
                fetch(context);

                assertThat(context).doesNotHaveBean(MicrometerObservation.class);
            });
        }
    }

    @Nested
    class TheHealth {

        @Test
        void isUnknownBeforeTheFirstCall() {
            fake.run(context -> assertThat(health(context).getStatus()).isEqualTo(Status.UNKNOWN));
        }

        @Test
        void isUpAfterASuccess() {
            fake.run(context -> {
                fetch(context);

                assertThat(health(context).getStatus()).isEqualTo(Status.UP);
            });
        }

        @Test
        void tellsWhenTheLastCallWas() {
            fake.withBean(InstantSource.class, () -> InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z")))
                    .run(context -> {
                        fetch(context);

                        assertThat(health(context).getDetails()).containsEntry("at", "2026-03-02T09:00:00Z");
                    });
        }

        @Test
        void isUpWhereTheServiceRejectsARequest() {
            fake.run(context -> {
                PostPaymentStatuses statuses = context.getBean(PostPaymentStatuses.class);
                assertThat(catchThrowable(() -> statuses.fetch(StatusRequest.of("1"))))
                        .isNotNull();

                assertThat(health(context).getStatus()).isEqualTo(Status.UP);
            });
        }

        @Test
        void ofAServiceThatFailsIsDegradedAndDoesNotTakeTheApplicationDown() {
            fake.run(context -> {
                context.getBean(FakeSasp.class).faults().everywhere().next(1, new Fault.DroppedConnection());
                assertThat(catchThrowable(() -> fetch(context))).isNotNull();

                Status failed = health(context).getStatus();

                assertThat(failed.getCode()).isEqualTo("DEGRADED");
                assertThat(StatusAggregator.getDefault().getAggregateStatus(Status.UP, failed))
                        .isEqualTo(Status.UP);
                // Why a health group of its own needs an order of its own.
                assertThat(StatusAggregator.getDefault().getAggregateStatus(failed))
                        .isEqualTo(Status.UNKNOWN);
            });
        }

        private static Health health(ApplicationContext context) {
            return context.getBean("saspHealthIndicator", HealthIndicator.class).health();
        }
    }

    /** Where there is no health of Spring Boot 4, that of Spring Boot 3 tells the same. */
    @Nested
    class TheHealthOnSpringBoot3 {

        private final ApplicationContextRunner older =
                fake.withClassLoader(new FilteredClassLoader("org.springframework.boot.health"));

        @Test
        void isUnknownBeforeTheFirstCall() {
            older.run(
                    context -> assertThat(health(context).getStatus().getCode()).isEqualTo("UNKNOWN"));
        }

        @Test
        void isUpAfterASuccess() {
            older.run(context -> {
                fetch(context);

                assertThat(health(context).getStatus().getCode()).isEqualTo("UP");
            });
        }

        @Test
        void ofAServiceThatFailsTellsTheKindOfTheFailure() {
            older.run(context -> {
                context.getBean(FakeSasp.class).faults().everywhere().next(1, new Fault.DroppedConnection());
                assertThat(catchThrowable(() -> fetch(context))).isNotNull();

                assertThat(health(context).getStatus().getCode()).isEqualTo("DEGRADED");
                assertThat(health(context).getDetails())
                        .containsOnlyKeys("failure", "operation", "at")
                        .containsEntry("failure", ErrorKind.TRANSPORT);
            });
        }

        @Test
        void givesWayToAnIndicatorOfTheHost() {
            org.springframework.boot.actuate.health.HealthIndicator own =
                    () -> org.springframework.boot.actuate.health.Health.outOfService()
                            .build();
            older.withBean(
                            "saspHealthIndicator",
                            org.springframework.boot.actuate.health.HealthIndicator.class,
                            () -> own)
                    .run(context ->
                            assertThat(context.getBean("saspHealthIndicator")).isSameAs(own));
        }

        private static org.springframework.boot.actuate.health.Health health(ApplicationContext context) {
            return context.getBean("saspHealthIndicator", org.springframework.boot.actuate.health.HealthIndicator.class)
                    .health();
        }
    }

    private static void fetch(ApplicationContext context) {
        context.getBean(PostPaymentStatuses.class).fetch(REQUEST);
    }
}
