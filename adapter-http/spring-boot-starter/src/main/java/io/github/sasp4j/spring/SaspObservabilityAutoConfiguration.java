package io.github.sasp4j.spring;

import io.github.sasp4j.observability.CallLogger;
import io.github.sasp4j.observability.CallMetrics;
import io.github.sasp4j.observability.DeviationLogger;
import io.github.sasp4j.observability.DeviationMetrics;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Log lines of calls and deviations; metrics and observations where the host has a registry of Micrometer for them; the
 * context of the calling thread on the threads of calls, where it has Micrometer's context propagation.
 */
@AutoConfiguration(
        before = SaspAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration"
        })
public class SaspObservabilityAutoConfiguration {

    /** Log lines of calls. */
    @Bean
    @ConditionalOnMissingBean
    CallLogger saspCallLogger() {
        return new CallLogger();
    }

    /** Log lines of deviations. */
    @Bean
    @ConditionalOnMissingBean
    DeviationLogger saspDeviationLogger() {
        return new DeviationLogger();
    }

    /** Metrics. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    @ConditionalOnBean(MeterRegistry.class)
    static class Metrics {

        @Bean
        @ConditionalOnMissingBean
        CallMetrics saspCallMetrics(MeterRegistry registry) {
            return new CallMetrics(registry);
        }

        @Bean
        @ConditionalOnMissingBean
        DeviationMetrics saspDeviationMetrics(MeterRegistry registry) {
            return new DeviationMetrics(registry);
        }
    }

    /** An observation of each attempt. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    @ConditionalOnBean(ObservationRegistry.class)
    static class Observations {

        @Bean
        @ConditionalOnMissingBean
        PortObservation saspPortObservation(ObservationRegistry registry) {
            return new MicrometerObservation(registry);
        }
    }

    /** What threads hold for logs and traces. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ContextSnapshotFactory.class)
    static class Context {

        /** Before the customizers of the host, which can decide otherwise. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ResilienceConfigCustomizer saspContextPropagation() {
            ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder().build();
            return limits ->
                    limits.contextPropagation(task -> snapshots.captureAll().wrap(task));
        }
    }
}
