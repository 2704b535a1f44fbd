package io.github.sasp4j.spring;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;

/** Tells the {@link CallHealth} to the actuator of Spring Boot 3. */
record SpringBoot3Health(CallHealth calls) implements HealthIndicator {

    @Override
    public Health health() {
        CallHealth.Report report = calls.report();
        return Health.status(new Status(report.status(), report.description()))
                .withDetails(report.details())
                .build();
    }
}
