package com.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.observability.CallMetrics;
import io.github.sasp4j.observability.ObservedStatuses;
import io.github.sasp4j.spring.test.AutoConfigureFakeSasp;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@AutoConfigureFakeSasp
class ObservedHostTest {

    @Autowired
    MeterRegistry meters;

    @Autowired
    OrderService orders;

    @Test
    void callsAreMeasuredAndObserved() {
        orders.openSteps("700100");

        assertThat(meters.get(CallMetrics.ATTEMPTS).timer().count()).isPositive();
        assertThat(meters.get(ObservedStatuses.NAME).timer().count()).isPositive();
    }
}
