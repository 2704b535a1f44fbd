package io.github.sasp4j.spring;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health contributor {@code sasp}, where the host has Spring Boot 4's health. */
@AutoConfiguration(before = SaspAutoConfiguration.class)
@ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
public class SaspHealthAutoConfiguration {

    /** In a class of its own, which is not loaded where there is no such health. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class Contributor {

        @Bean
        @ConditionalOnMissingBean(name = "saspHealthIndicator")
        CallHealth saspHealthIndicator(ObjectProvider<InstantSource> clock) {
            return new CallHealth(clock.getIfUnique(InstantSource::system));
        }
    }
}
