package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.StatusLookup;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.CallOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Statuses that were fetched before. */
class KnownStatusesTest extends SharedStatusFixture {

    @Test
    void areNotReusedUnlessConfigured() {
        statuses = over(vendor.statuses(LOGIN), settings());
        statuses.fetch(ORDER);
        statuses.fetch(ORDER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void areReusedForTheirTimeToLive() {
        reuse(Duration.ofMinutes(1));
        statuses.fetch(ORDER);
        clock.advance(Duration.ofSeconds(59));
        statuses.fetch(ORDER);
        assertThat(vendor.calls()).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        statuses.fetch(ORDER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void areNotReusedWhereARequestWantsAFreshOne() {
        reuse(Duration.ofMinutes(1));
        statuses.fetch(ORDER);
        statuses.fetch(ORDER.withOptions(CallOptions.defaults().withMaxAge(Duration.ZERO)));

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void areNotShownToAnotherPassword() {
        reuse(Duration.ofMinutes(1));
        statuses.fetch(ORDER);

        assertThatThrownBy(() -> statuses.fetch(ORDER.withAccess(WRONG))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void areShownWithTheFailureWhenTheServiceFails() {
        reuse(Duration.ofMinutes(1));
        statuses.lookUp(ORDER);
        clock.advance(Duration.ofMinutes(5));
        fail();

        StatusLookup lookup = statuses.lookUp(ORDER);

        assertThat(lookup.snapshot())
                .hasValueSatisfying(known -> assertThat(known.fetchedAt()).isEqualTo("2026-03-02T09:00:00Z"));
        assertThat(lookup.isFresh()).isFalse();
        assertThat(lookup.failure().map(SaspException::kind)).contains(ErrorKind.SERVICE_FAULT);
    }

    @Test
    void areForgottenInTheEnd() {
        reuse(Duration.ofMinutes(1));
        statuses.lookUp(ORDER);
        clock.advance(Duration.ofHours(1));
        fail();

        assertThat(statuses.lookUp(ORDER).snapshot()).isEmpty();
    }

    @Test
    void areFetchedAgainOnceExpired() {
        reuse(Duration.ofMinutes(1));
        statuses.lookUp(ORDER);
        statuses.expire(ORDER.orderNumber());
        statuses.lookUp(ORDER);
        statuses.lookUp(ORDER);

        assertThat(vendor.calls()).hasSize(2);
    }

    @Test
    void areReturnedAtOnceWhileANewerOneIsFetched() {
        ResilienceConfig.Builder settings =
                settings().timeToLive(Duration.ofMinutes(1)).staleWhileRevalidate(Duration.ofMinutes(10));
        statuses = over(held, settings);
        CompletableFuture<PostPaymentStatus> first = statuses.fetchAsync(ORDER).toCompletableFuture();
        while (held.calls() < 1) {
            Thread.onSpinWait();
        }
        held.letGo(0);
        first.join();
        clock.advance(Duration.ofMinutes(2));

        StatusLookup lookup = statuses.lookUp(ORDER);

        assertThat(lookup.snapshot()).isPresent();
        assertThat(lookup.isFresh()).isFalse();
        while (held.calls() < 2) {
            Thread.onSpinWait();
        }
    }

    private void reuse(Duration time) {
        statuses = over(vendor.statuses(LOGIN), settings().timeToLive(time));
    }

    private void fail() {
        vendor.faults().everywhere().always(new Fault.ErrorResponse(VendorError.of(-14, "planned")));
    }
}
