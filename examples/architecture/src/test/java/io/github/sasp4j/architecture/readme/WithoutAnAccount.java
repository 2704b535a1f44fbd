package io.github.sasp4j.architecture.readme;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.PostPaymentStatuses;

/** The same port from the fake. */
final class WithoutAnAccount {

    private WithoutAnAccount() {}

    static PostPaymentStatuses open() {
        PostPaymentStatuses statuses = FakeSasp.demo().statuses(AccountLogin.of("demo", "demo-password"));
        return statuses;
    }
}
