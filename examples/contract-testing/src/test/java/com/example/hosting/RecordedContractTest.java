package com.example.hosting;

import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import io.github.sasp4j.port.PostPaymentStatuses;
import java.time.Duration;
import java.time.InstantSource;

/** It keeps them with orders of the host's own too, as they were recorded. */
class RecordedContractTest extends PostPaymentStatusesContract {

    @Override
    protected PostPaymentStatuses port() {
        CacheTimes times = new CacheTimes(Duration.ofMinutes(5), Duration.ofHours(1));
        return new CachedStatuses(Recordings.played().statuses(KnownOrders.LOGIN), times, InstantSource.system());
    }

    @Override
    protected KnownService known() {
        return Recordings.known();
    }
}
