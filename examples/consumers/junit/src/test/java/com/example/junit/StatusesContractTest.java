package com.example.junit;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;

class StatusesContractTest extends PostPaymentStatusesContract {

    @Override
    protected PostPaymentStatuses port() {
        return FakeSasp.demo().statuses(KnownOrders.LOGIN);
    }
}
