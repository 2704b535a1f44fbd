package io.github.sasp4j.integration.resilience;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import java.util.Optional;

/** A port behind the gate keeps the contract of the port. */
class GatedContractTest extends PostPaymentStatusesContract {

    @Override
    protected PostPaymentStatuses port() {
        return gated(FakeSasp.demo().statuses(KnownOrders.LOGIN));
    }

    @Override
    protected Optional<PostPaymentStatuses> slowPort() {
        return Optional.of(gated(new HeldStatuses(FakeSasp.demo().statuses(KnownOrders.LOGIN))));
    }

    private static PostPaymentStatuses gated(PostPaymentStatuses port) {
        return CallGate.of(ResilienceConfig.defaults()).statuses(port, KnownOrders.LOGIN);
    }
}
