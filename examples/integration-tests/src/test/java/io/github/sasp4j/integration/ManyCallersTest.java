package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many callers at once, each asking and acting in turn. They ask 5 times each; {@code -Dsasp4j.rounds=…} makes it more.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ManyCallersTest {

    private static final int CALLERS = 64;
    private static final int ROUNDS = Integer.getInteger("sasp4j.rounds", 5);

    @Test
    void nobodyMeetsAnErrorAndNoActIsLost() throws Exception {
        FakeSasp vendor = FakeSasp.demo();
        FakeOrder order = vendor.order(OrderNumber.of("720300"));
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (FakeServer server = FakeServer.start(vendor);
                PostPaymentStatuses port = ConnectedPorts.port(server)) {
            Callable<Void> caller = () -> {
                for (int round = 0; round < ROUNDS; round++) {
                    assertThat(port.fetch(StatusRequest.of(order.number())).orderNumber())
                            .isEqualTo(order.number());
                    order.customer().resendAgreementEmail();
                }
                return null;
            };
            List<Future<Void>> all = callers.invokeAll(
                    IntStream.range(0, CALLERS).mapToObj(i -> caller).toList());
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            callers.shutdown();
        }

        assertThat(order.history()).hasSize(CALLERS * ROUNDS);
        assertThat(vendor.calls()).hasSize(Math.min(CALLERS * ROUNDS, 10_000));
    }
}
