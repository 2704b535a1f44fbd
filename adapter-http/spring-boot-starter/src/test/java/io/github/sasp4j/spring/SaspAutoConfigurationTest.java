package io.github.sasp4j.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WatchListener;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of a host that has nothing but properties, and how they give way to the host's own. */
class SaspAutoConfigurationTest {

    private static final String PASSWORD = "planted-password-7f3a";
    private static final StatusRequest REQUEST = StatusRequest.of("700100");

    private final ApplicationContextRunner host = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SaspObservabilityAutoConfiguration.class,
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
                        SaspObservabilityAutoConfiguration.class.getName(),
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

        @Test
        void aServerOfTheHostIsCalledOverHttp() {
            fake.withUserConfiguration(ServedFake.class).run(context -> {
                context.getBean(PostPaymentStatuses.class).fetch(REQUEST);

                assertThat(context).hasSingleBean(SaspHttpConfig.class);
                assertThat(context.getBean(FakeSasp.class).calls()).hasSize(1);
            });
        }

        @Test
        void browsersMayUploadToAServerOfTheHost() {
            fake.withUserConfiguration(ServedFake.class)
                    .run(context -> assertThat(
                                    context.getBean(UploadHosts.class).loopback())
                            .isTrue());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ServedFake {

        @Bean
        FakeServer server(FakeSasp fake) {
            return FakeServer.builder(fake).rewriteUploadUrl().start();
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
        void documentsGoToTheHostsOfTheHost() {
            UploadHosts none = new UploadHosts(Set.of(), false);
            host.withBean(AccessSource.class, () -> () -> AccountLogin.of("demo", PASSWORD))
                    .withBean(UploadHosts.class, () -> none)
                    .run(context -> {
                        UploadRequest request = UploadRequest.of(
                                new UploadAccess(
                                        URI.create("https://upload.sectigolabs.com/documents"),
                                        UploadToken.of("opaque", Optional.empty())),
                                List.of(ValidationDocument.of("passport.pdf", "application/pdf", new byte[1])));

                        SaspException refused = (SaspException) catchThrowable(() ->
                                context.getBean(ValidationDocuments.class).upload(request, UploadObserver.none()));

                        assertThat(refused).hasMessageContaining("is not among those that are trusted");
                    });
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
        void areTimedByTheClockOfTheHost() {
            FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
            fake.withBean(InstantSource.class, () -> clock)
                    .withPropertyValues("sasp.calls.time-to-live=1h")
                    .run(context -> {
                        PostPaymentStatuses statuses = context.getBean(PostPaymentStatuses.class);
                        statuses.fetch(REQUEST);
                        clock.advance(Duration.ofHours(1));
                        statuses.fetch(REQUEST);

                        assertThat(context.getBean(FakeSasp.class).calls()).hasSize(2);
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
