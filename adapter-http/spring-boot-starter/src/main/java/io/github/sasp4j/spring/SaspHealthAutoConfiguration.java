package io.github.sasp4j.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The health contributor {@code sasp}, where the host has the health of Spring Boot 3 or of Spring Boot 4. */
@AutoConfiguration(before = SaspAutoConfiguration.class)
public class SaspHealthAutoConfiguration {

    private static final String BOOT_3 = "org.springframework.boot.actuate.health.HealthIndicator";
    private static final String BOOT_4 = "org.springframework.boot.health.contributor.HealthIndicator";

    /** In a class of its own, as the next, which is not linked where there is no such health. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = BOOT_4)
    @Import(CallHealth.class)
    static class OfSpringBoot4 {

        @Bean
        @ConditionalOnMissingBean(name = "saspHealthIndicator")
        SpringBoot4Health saspHealthIndicator(CallHealth calls) {
            return new SpringBoot4Health(calls);
        }
    }

    /** Never beside the other. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = BOOT_3)
    @ConditionalOnMissingClass(BOOT_4)
    @Import(CallHealth.class)
    static class OfSpringBoot3 {

        @Bean
        @ConditionalOnMissingBean(name = "saspHealthIndicator")
        SpringBoot3Health saspHealthIndicator(CallHealth calls) {
            return new SpringBoot3Health(calls);
        }
    }
}
