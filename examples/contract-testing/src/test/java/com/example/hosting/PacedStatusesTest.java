package com.example.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the real service is treated. */
class PacedStatusesTest {

    private static final StatusRequest REQUEST = StatusRequest.of(KnownOrders.SINGLE_DOMAIN);

    private final VirtualTime time = new VirtualTime();
    private final FakeSasp vendor = FakeSasp.demo(time);
    private final Pace pace = Pace.by(time);

    @Test
    void callsAreAMinuteApartWhicheverPortMakesThem() {
        for (int i = 0; i < 3; i++) {
            try (PostPaymentStatuses port = port()) {
                port.fetch(REQUEST);
            }
        }

        assertThat(Duration.between(
                        vendor.calls().get(0).at(), vendor.calls().get(1).at()))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(Duration.between(
                        vendor.calls().get(1).at(), vendor.calls().get(2).at()))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aCallThatIsUnderWayHoldsTheNextOneBack() {
        try (PostPaymentStatuses port = port()) {
            CompletableFuture<?>[] calls = IntStream.range(0, 50)
                    .mapToObj(call -> port.fetchAsync(REQUEST).toCompletableFuture())
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(calls).join();
        }

        List<Instant> times = vendor.calls().stream().map(ReceivedCall::at).toList();
        assertThat(times).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void afterADenialNoPortMakesACall() {
        try (PostPaymentStatuses port = port()) {
            assertThatThrownBy(() -> port.fetch(REQUEST.withAccess(KnownOrders.WRONG_LOGIN)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        try (PostPaymentStatuses port = port()) {
            assertThatThrownBy(() -> port.fetch(REQUEST)).isInstanceOf(IllegalStateException.class);
        }

        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void withoutAWholeAccountThereIsNone() {
        assertThat(LiveAccount.in(Map.of(LiveAccount.LOGIN_NAME, "demo", LiveAccount.ORDER, "1")))
                .isEmpty();
    }

    private PostPaymentStatuses port() {
        return new PacedStatuses(vendor.statuses(KnownOrders.LOGIN), pace);
    }
}
