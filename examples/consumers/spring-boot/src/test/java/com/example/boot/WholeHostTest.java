package com.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spring.test.AutoConfigureFakeSasp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@AutoConfigureFakeSasp
class WholeHostTest {

    @Autowired
    OrderService orders;

    @Test
    void theHostRunsOnTheFake() {
        assertThat(orders.openSteps("700100")).isNotEmpty();
    }
}
