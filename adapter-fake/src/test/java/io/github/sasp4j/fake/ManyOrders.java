package io.github.sasp4j.fake;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;

/** A program of its own, for a heap of its own: many orders, each looked at and each acted on. */
public final class ManyOrders {

    private ManyOrders() {}

    /** Makes as many orders as the argument says, fetches each, and ends well if they all fit. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        AccountLogin login = AccountLogin.of("demo", "demo-password");
        FakeSasp.Builder builder = FakeSasp.builder().login(login);
        FakeSasp fake = builder.build();
        OrderTemplate[] templates = OrderTemplate.values();
        for (int i = 0; i < count; i++) {
            fake.add(OrderNumber.of("many-" + i), templates[i % templates.length], OrderStage.UNDER_WAY);
        }
        try (PostPaymentStatuses port = fake.statuses(login)) {
            for (int i = 0; i < count; i++) {
                OrderNumber number = OrderNumber.of("many-" + i);
                fake.order(number).staff().reject();
                if (!port.fetch(StatusRequest.of(number)).orderNumber().equals(number)) {
                    throw new IllegalStateException("another order than " + number);
                }
            }
        }
        if (fake.orders().size() != count) {
            throw new IllegalStateException("orders are missing");
        }
    }
}
