package io.github.sasp4j.spring;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.CallListener;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The two ports behind one {@link CallGate}. A host injects {@link PostPaymentStatuses}, or {@link ResilientStatuses} for its
 * lookups of the last known status, and {@link ValidationDocuments}.
 */
@AutoConfiguration
@EnableConfigurationProperties(SaspClientProperties.class)
@Import(AdapterSelector.class)
public class SaspAutoConfiguration {

    /** The credentials of calls that bring none of their own. */
    @Bean
    @ConditionalOnMissingBean
    AccessSource saspAccess(SaspClientProperties properties) {
        AccountLogin login = properties.access();
        return () -> login;
    }

    /** The gate of all calls, on the clock of the host if it has one. */
    @Bean
    @ConditionalOnMissingBean
    CallGate saspCallGate(
            SaspClientProperties properties,
            ObjectProvider<InstantSource> clock,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ResilienceConfigCustomizer> customizers) {
        ResilienceConfig.Builder limits = properties.calls().toLimits();
        clock.ifUnique(limits::clock);
        listeners.orderedStream().reduce(SaspAutoConfiguration::both).ifPresent(limits::listener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(limits));
        return CallGate.of(limits.build());
    }

    /** No observation, where the host has no registry for it. */
    @Bean
    @ConditionalOnMissingBean
    PortObservation saspNoObservation() {
        return new PortObservation() {
            @Override
            public PostPaymentStatuses of(PostPaymentStatuses port) {
                return port;
            }

            @Override
            public ValidationDocuments of(ValidationDocuments port) {
                return port;
            }
        };
    }

    private static CallListener both(CallListener one, CallListener other) {
        return event -> {
            one.onEvent(event);
            other.onEvent(event);
        };
    }
}
