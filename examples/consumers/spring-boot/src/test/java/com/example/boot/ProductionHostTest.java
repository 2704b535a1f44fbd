package com.example.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.Bucket;
import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The host's client and limits are used: nothing listens at the endpoint, the fake's server takes the place of the proxy. */
@SpringBootTest(
        properties = {
            "sasp.login.name=demo",
            "sasp.login.password=demo-password",
            "sasp.endpoint=http://localhost:1/products/!getPostPaymentStatus",
            "sasp.allow-plain-http-on-loopback=true"
        })
@ActiveProfiles("production")
class ProductionHostTest {

    private static final FakeServer PROXY = FakeServer.start(FakeSasp.demo());

    @Autowired
    OrderService orders;

    @DynamicPropertySource
    static void proxy(DynamicPropertyRegistry properties) {
        properties.add("host.proxy", PROXY::endpoint);
    }

    @AfterAll
    static void close() {
        PROXY.close();
    }

    @Test
    void callsGoThroughTheProxyWithinTheSharedBudget() {
        assertThat(orders.openSteps("700100")).isNotEmpty();

        assertThatThrownBy(() -> orders.openSteps("700100")).isInstanceOf(CallLimitReachedException.class);
    }

    @TestConfiguration
    static class Budget {

        @Bean
        Function<String, Bucket> oneCall() {
            Bucket shared = Bucket.builder()
                    .addLimit(limit -> limit.capacity(1).refillGreedy(1, Duration.ofDays(1)))
                    .build();
            return account -> shared;
        }
    }
}
