package io.github.sasp4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.ServiceFaultException;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.junit.FakeSaspExtension;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide's tests of a host. */
@ExtendWith(FakeSaspExtension.class)
class CheckoutTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");

    @Test
    void anOrderIsIssuedWhenItsDomainIsVerified(FakeSasp fake) {
        FakeOrder order = fake.order(OrderNumber.of("700100"));
        order.staff().completeDomain("www.example.com");
        order.staff().issue();

        try (PostPaymentStatuses statuses = fake.statuses(LOGIN)) {
            assertThat(statuses.fetch(StatusRequest.of("700100")).isFinal()).isTrue();
        }
    }

    @Test
    void anOutageOfTheServiceIsShownAsOne(FakeSasp fake) {
        fake.faults().everywhere().next(1, new Fault.HttpError(503));

        try (PostPaymentStatuses statuses = fake.statuses(LOGIN)) {
            assertThatThrownBy(() -> statuses.fetch(StatusRequest.of("700100")))
                    .isInstanceOf(ServiceFaultException.class);
        }
    }
}
