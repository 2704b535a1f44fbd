package com.example.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.junit.FakeSaspExtension;
import io.github.sasp4j.fake.junit.NewOrder;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.testkit.monitor.WireMonitorExtension;
import io.github.sasp4j.testkit.monitor.WireMonitorInterceptor;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({FakeSaspExtension.class, WireMonitorExtension.class})
class MonitoredCallTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");

    FakeSasp fake;
    FakeClock clock;

    @BeforeAll
    static void prepare(TestInfo tests) {
        assertThat(tests.getTestClass()).isPresent();
    }

    @Nested
    class OfANewOrder {

        @Test
        void agreesWithTheFake(FakeServer server, @NewOrder(template = OrderTemplate.DV_SINGLE_DOMAIN) FakeOrder order) {
            clock.advance(Duration.ofMinutes(5));
            OkHttpClient monitored = new OkHttpClient.Builder()
                    .addInterceptor(new WireMonitorInterceptor())
                    .build();
            try (PostPaymentStatuses statuses = SaspHttp.statuses(SaspHttpConfig.builder(LOGIN)
                    .endpoint(server.endpoint())
                    .allowPlainHttpOnLoopback(true)
                    .okHttpClient(monitored)
                    .build())) {
                assertThat(statuses.fetch(StatusRequest.of(order.number().text())).orderStatus())
                        .isEqualTo(fake.order(order.number()).status().orderStatus());
            }
        }
    }
}
