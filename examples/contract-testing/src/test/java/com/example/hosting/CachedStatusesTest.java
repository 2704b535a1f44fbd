package com.example.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.ServiceFaultException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the service is called, and when a kept status is good enough. */
class CachedStatusesTest {

    private static final StatusRequest REQUEST = StatusRequest.of(KnownOrders.SINGLE_DOMAIN);

    private final FakeClock clock = FakeClock.at(Instant.parse("2019-11-20T12:00:00Z"));
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final PostPaymentStatuses port = new CachedStatuses(
            vendor.statuses(KnownOrders.LOGIN), new CacheTimes(Duration.ofMinutes(5), Duration.ofHours(1)), clock);

    @AfterEach
    void close() {
        port.close();
    }

    @Test
    void withinTheTimeTheServiceIsAskedOnce() {
        PostPaymentStatus first = port.fetch(REQUEST);
        clock.advance(Duration.ofMinutes(4));

        assertThat(port.fetch(REQUEST)).isSameAs(first);
        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void afterItTheServiceIsAskedAgain() {
        port.fetch(REQUEST);
        clock.advance(Duration.ofMinutes(5));
        port.fetch(REQUEST);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void anotherAccessGetsAnAnswerOfItsOwn() {
        port.fetch(REQUEST);

        assertThatThrownBy(() -> port.fetch(REQUEST.withAccess(KnownOrders.WRONG_SESSION)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDeniedAccessIsNotTriedAgainForLonger() {
        StatusRequest denied = REQUEST.withAccess(KnownOrders.WRONG_LOGIN);
        for (int minute = 0; minute < 60; minute++) {
            assertThatThrownBy(() -> port.fetch(denied)).isInstanceOf(AccessDeniedException.class);
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void anotherFailureIsNotKept() {
        vendor.faults().everywhere().next(1, new Fault.ErrorResponse(VendorError.of(-14, "An unknown error occurred!")));
        assertThatThrownBy(() -> port.fetch(REQUEST)).isInstanceOf(ServiceFaultException.class);

        assertThat(port.fetch(REQUEST).orderNumber()).isEqualTo(KnownOrders.SINGLE_DOMAIN);
    }

    @Test
    void whoeverGivesUpTakesTheAnswerFromNobodyElse() {
        CompletableFuture<PostPaymentStatus> one = port.fetchAsync(REQUEST).toCompletableFuture();
        CompletableFuture<PostPaymentStatus> other = port.fetchAsync(REQUEST).toCompletableFuture();

        one.cancel(true);

        assertThat(other.join().orderNumber()).isEqualTo(KnownOrders.SINGLE_DOMAIN);
    }
}
