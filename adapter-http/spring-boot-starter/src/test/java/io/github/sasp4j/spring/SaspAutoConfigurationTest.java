package io.github.sasp4j.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.observability.CallMetrics;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WatchListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The beans of a host that has nothing but properties, and how they give way to the host's own. */
class SaspAutoConfigurationTest {

    private static final String PASSWORD = "planted-password-7f3a";
    private static final StatusRequest REQUEST = StatusRequest.of("700100");

    private final ApplicationContextRunner host = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SaspMetricsAutoConfiguration.class,
                    SaspAutoConfiguration.class,
                    SaspHealthAutoConfiguration.class,
                    SaspWatchAutoConfiguration.class));

    @ParameterizedTest
    @ValueSource(strings = {"sasp.adapter", "sasp.http.call-timeout", "sasp.calls.at-once", "sasp.watch.budget"})
    void editorsKnowThePropertiesOfEveryGroup(String property) throws Exception {
        assertThat(resource("/META-INF/spring-configuration-metadata.json")).contains("\"name\": \"" + property + "\"");
    }

    @Test
    void everyAutoConfigurationIsListedForSpringBoot() throws Exception {
        assertThat(resource("/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")
                        .lines())
                .containsExactlyInAnyOrder(
                        SaspMetricsAutoConfiguration.class.getName(),
                        SaspAutoConfiguration.class.getName(),
                        SaspHealthAutoConfiguration.class.getName(),
                        SaspWatchAutoConfiguration.class.getName());
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = SaspAutoConfiguration.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class OnTheFake {

        private final ApplicationContextRunner fake = host.withPropertyValues("sasp.adapter=fake");

        @Test
        void thePortsWorkWithoutAnythingElse() {
            fake.run(context -> {
                assertThat(context).hasSingleBean(PostPaymentStatuses.class).hasSingleBean(ValidationDocuments.class);
                assertThat(context.getBean(ResilientStatuses.class)
                                .fetch(REQUEST)
                                .orderNumber())
                        .hasToString("700100");
            });
        }

        @Test
        void aFakeOfTheHostIsUsed() {
            FakeSasp own =
                    FakeSasp.builder().login(AccountLogin.of("shop", PASSWORD)).build();
            fake.withBean(FakeSasp.class, () -> own)
                    .withPropertyValues("sasp.login.name=shop", "sasp.login.password=" + PASSWORD)
                    .run(context -> {
                        SaspException unknown = (SaspException) catchThrowable(
                                () -> context.getBean(PostPaymentStatuses.class).fetch(REQUEST));

                        assertThat(unknown.kind()).isEqualTo(ErrorKind.REQUEST_REJECTED);
                    });
        }
    }

    @Nested
    class OverHttp {

        @Test
        void thePortsCallTheEndpointWithTheLogin() {
            try (FakeServer server = FakeServer.start(FakeSasp.demo())) {
                host.withPropertyValues(
                                "sasp.endpoint=" + server.endpoint(),
                                "sasp.allow-plain-http-on-loopback=true",
                                "sasp.login.name=demo",
                                "sasp.login.password=demo-password")
                        .run(context -> assertThat(context.getBean(PostPaymentStatuses.class)
                                        .fetch(REQUEST)
                                        .orderNumber())
                                .hasToString("700100"));
            }
        }

        @Test
        void aMissingLoginIsNamedWithItsProperties() {
            host.run(context -> assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("sasp.login.name")
                    .hasMessageContaining("AccessSource"));
        }

        @Test
        void credentialsOfTheHostNeedNoLogin() {
            host.withBean(AccessSource.class, () -> () -> AccountLogin.of("demo", PASSWORD))
                    .run(context -> assertThat(context).hasSingleBean(SaspHttpConfig.class));
        }

        @Test
        void noPropertyPrintsThePassword() {
            host.withPropertyValues("sasp.login.name=demo", "sasp.login.password=" + PASSWORD)
                    .run(context -> assertThat(context.getBean(SaspClientProperties.class))
                            .asString()
                            .doesNotContain(PASSWORD));
        }
    }

    @Nested
    class Limits {

        private final ApplicationContextRunner fake = host.withPropertyValues("sasp.adapter=fake");

        @Test
        void comeFromTheProperties() {
            fake.withPropertyValues("sasp.calls.budget=1", "sasp.calls.budget-period=1h")
                    .run(context -> {
                        PostPaymentStatuses statuses = context.getBean(PostPaymentStatuses.class);
                        statuses.fetch(REQUEST);

                        SaspException over = (SaspException) catchThrowable(() -> statuses.fetch(REQUEST));

                        assertThat(over.kind()).isEqualTo(ErrorKind.CALL_LIMIT_REACHED);
                    });
        }

        @Test
        void giveWayToAGateOfTheHost() {
            CallGate own = CallGate.of(ResilienceConfig.defaults());
            fake.withBean(CallGate.class, () -> own)
                    .run(context -> assertThat(context.getBean(CallGate.class)).isSameAs(own));
        }
    }

    @Nested
    class Observability {

        private final ApplicationContextRunner fake = host.withPropertyValues("sasp.adapter=fake");

        @Test
        void callsAreTimedWhereThereIsARegistry() {
            fake.withBean(MeterRegistry.class, SimpleMeterRegistry::new).run(context -> {
                context.getBean(PostPaymentStatuses.class).fetch(REQUEST);

                assertThat(context.getBean(MeterRegistry.class)
                                .get(CallMetrics.ATTEMPTS)
                                .timer()
                                .count())
                        .isEqualTo(1);
            });
        }

        @Test
        void healthIsUnknownBeforeTheFirstCallAndUpAfterIt() {
            fake.run(context -> {
                HealthIndicator health = context.getBean("saspHealthIndicator", HealthIndicator.class);
                assertThat(health.health().getStatus().getCode()).isEqualTo("UNKNOWN");

                context.getBean(PostPaymentStatuses.class).fetch(REQUEST);

                assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
            });
        }

        @Test
        void nothingOfItIsNeeded() {
            fake.withClassLoader(new FilteredClassLoader("io.micrometer", "org.springframework.boot.health"))
                    .run(context -> assertThat(context)
                            .hasNotFailed()
                            .doesNotHaveBean(CallMetrics.class)
                            .doesNotHaveBean("saspHealthIndicator"));
        }
    }

    @Nested
    class Watching {

        private final ApplicationContextRunner fake = host.withPropertyValues("sasp.adapter=fake");

        @Test
        void startsWithTheListenerOfTheHost() {
            BlockingQueue<OrderNumber> told = new ArrayBlockingQueue<>(1);
            fake.withBean(
                            WatchListener.class,
                            () -> change -> told.add(change.after().orderNumber()))
                    .run(context -> {
                        context.getBean(OrderWatch.class).watch(REQUEST);

                        assertThat(told.poll(20, TimeUnit.SECONDS)).hasToString("700100");
                    });
        }

        @Test
        void doesNotStartWithoutOne() {
            fake.run(context -> assertThat(context).doesNotHaveBean(OrderWatch.class));
        }
    }
}
