package com.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.spring.test.SaspTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SaspTest
@Import(OrderService.class)
class OrderServiceTest {

    @Autowired
    FakeSasp fake;

    @Autowired
    OrderService orders;

    @Test
    void aRejectedOrderWaitsForNothing() {
        assertThat(orders.openSteps("700100")).isNotEmpty();

        fake.order(OrderNumber.of("700100")).staff().reject();

        assertThat(orders.openSteps("700100")).isEmpty();
    }
}
