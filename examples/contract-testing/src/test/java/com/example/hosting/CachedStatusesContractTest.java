package com.example.hosting;

import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.PostPaymentStatuses;
import java.time.Duration;
import java.time.InstantSource;

/** A host's own port keeps every promise, in front of the fake. */
class CachedStatusesContractTest extends PostPaymentStatusesContract {

    @Override
    protected PostPaymentStatuses port() {
        CacheTimes times = new CacheTimes(Duration.ofMinutes(5), Duration.ofHours(1));
        return new CachedStatuses(FakeSasp.demo().statuses(KnownOrders.LOGIN), times, InstantSource.system());
    }
}
