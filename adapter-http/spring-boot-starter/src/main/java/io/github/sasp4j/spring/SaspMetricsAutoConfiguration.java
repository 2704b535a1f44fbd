package io.github.sasp4j.spring;

import io.github.sasp4j.observability.CallLogger;
import io.github.sasp4j.observability.CallMetrics;
import io.github.sasp4j.observability.DeviationLogger;
import io.github.sasp4j.observability.DeviationMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Log lines of calls and deviations, and metrics where the host has a registry of Micrometer. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration"
        })
public class SaspMetricsAutoConfiguration {

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
}
