package io.github.sasp4j.spring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Tells the {@link CallHealth} to the health of Spring Boot 4. */
record SpringBoot4Health(CallHealth calls) implements HealthIndicator {

    @Override
    public Health health() {
        CallHealth.Report report = calls.report();
        return Health.status(new Status(report.status(), report.description()))
                .withDetails(report.details())
                .build();
    }
}
