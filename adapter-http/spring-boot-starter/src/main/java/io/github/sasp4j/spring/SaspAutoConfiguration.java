package io.github.sasp4j.spring;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.CallListener;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.spring.SaspClientProperties.Login;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The two ports behind one {@link CallGate}. A host injects {@link PostPaymentStatuses}, or {@link ResilientStatuses} for its
 * lookups of the last known status, and {@link ValidationDocuments}.
 */
@AutoConfiguration
@EnableConfigurationProperties(SaspClientProperties.class)
public class SaspAutoConfiguration {

    /** The gate of all calls. */
    @Bean
    @ConditionalOnMissingBean
    CallGate saspCallGate(
            SaspClientProperties properties,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ResilienceConfigCustomizer> customizers) {
        ResilienceConfig.Builder limits = properties.calls().toLimits();
        listeners.orderedStream().reduce(SaspAutoConfiguration::both).ifPresent(limits::listener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(limits));
        return CallGate.of(limits.build());
    }

    private static CallListener both(CallListener one, CallListener other) {
        return event -> {
            one.onEvent(event);
            other.onEvent(event);
        };
    }

    /** The service over HTTP. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "sasp.adapter", havingValue = "http", matchIfMissing = true)
    static class Http {

        @Bean
        @ConditionalOnMissingBean
        AccessSource saspAccess(SaspClientProperties properties) {
            Login login = properties.login();
            if (login == null) {
                throw new IllegalStateException(
                        "sasp.login.name and sasp.login.password are missing. Set them, define a"
                                + " bean of type AccessSource, or set sasp.adapter=fake for the fake.");
            }
            AccountLogin access = login.toAccess();
            return () -> access;
        }

        @Bean
        @ConditionalOnMissingBean
        SaspHttpConfig saspHttpConfig(
                SaspClientProperties properties,
                AccessSource access,
                CallGate gate,
                ObjectProvider<DeviationListener> deviations,
                ObjectProvider<SaspHttpConfigCustomizer> customizers) {
            SaspHttpConfig.Builder config = SaspHttpConfig.builder(access)
                    .endpoint(properties.endpoint() == null ? SaspHttpConfig.LIVE_ENDPOINT : properties.endpoint())
                    .allowPlainHttpOnLoopback(properties.allowPlainHttpOnLoopback())
                    .gate(gate);
            properties.http().applyTo(config);
            deviations.ifUnique(config::deviationListener);
            customizers.orderedStream().forEach(customizer -> customizer.customize(config));
            return config.build();
        }

        @Bean
        @ConditionalOnMissingBean(PostPaymentStatuses.class)
        ResilientStatuses saspStatuses(SaspHttpConfig config, CallGate gate, AccessSource access) {
            return gate.statuses(
                    SaspHttp.statuses(config.toBuilder().withoutGate().build()), access);
        }

        @Bean
        @ConditionalOnMissingBean
        ValidationDocuments saspDocuments(SaspHttpConfig config) {
            return SaspHttp.documents(config);
        }
    }

    /** The fake in memory, with the orders of its demonstration unless the host has a fake of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(FakeSasp.class)
    @ConditionalOnProperty(name = "sasp.adapter", havingValue = "fake")
    static class Fake {

        @Bean
        @ConditionalOnMissingBean
        AccessSource saspAccess(SaspClientProperties properties) {
            Login login = properties.login();
            AccountLogin access = login == null ? AccountLogin.of("demo", "demo-password") : login.toAccess();
            return () -> access;
        }

        @Bean
        @ConditionalOnMissingBean
        FakeSasp saspFake(ObjectProvider<InstantSource> clock) {
            return FakeSasp.demo(clock.getIfUnique(InstantSource::system));
        }

        @Bean
        @ConditionalOnMissingBean(PostPaymentStatuses.class)
        ResilientStatuses saspStatuses(FakeSasp fake, CallGate gate, AccessSource access) {
            return gate.statuses(fake.statuses(access.get()), access);
        }

        @Bean
        @ConditionalOnMissingBean
        ValidationDocuments saspDocuments(FakeSasp fake, CallGate gate) {
            return gate.documents(fake.documents());
        }
    }
}
