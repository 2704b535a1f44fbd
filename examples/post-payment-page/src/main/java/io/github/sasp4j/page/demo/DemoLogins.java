package io.github.sasp4j.page.demo;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;

/** A login for each order, so that a denial that is planned for one order does not stop the others. */
public final class DemoLogins {

    private static final String PASSWORD = "demo-password";

    /** Both published on purpose; they guard nothing. */
    static final AccountLogin SHARED = AccountLogin.of("demo", PASSWORD);

    private DemoLogins() {}

    /** The login that the demonstration uses for an order; orders that came later share one. */
    public static AccountLogin of(OrderNumber order) {
        return DemoOrders.numbers().contains(order) ? AccountLogin.of("demo-" + order, PASSWORD) : SHARED;
    }

    static void addTo(FakeSasp.Builder vendor) {
        DemoOrders.numbers().forEach(order -> vendor.login(of(order)));
    }
}
