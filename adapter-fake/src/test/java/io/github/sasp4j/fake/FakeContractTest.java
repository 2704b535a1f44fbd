package io.github.sasp4j.fake;

import io.github.sasp4j.contract.KnownOrders;
import io.github.sasp4j.contract.PostPaymentStatusesContract;
import io.github.sasp4j.port.PostPaymentStatuses;

class FakeContractTest extends PostPaymentStatusesContract {

    @Override
    protected PostPaymentStatuses port() {
        return FakeSasp.demo().statuses(KnownOrders.LOGIN);
    }
}
