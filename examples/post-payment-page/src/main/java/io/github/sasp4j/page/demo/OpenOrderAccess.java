package io.github.sasp4j.page.demo;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.port.StatusRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every visitor may see every order of the demonstration, and no other. */
final class OpenOrderAccess implements OrderAccess {

    private final FakeSasp vendor;

    OpenOrderAccess(FakeSasp vendor) {
        this.vendor = vendor;
    }

    @Override
    public Optional<StatusRequest> open(@Nullable Principal visitor, String orderNumber) {
        return vendor.orders().stream()
                .filter(order -> order.text().equals(orderNumber))
                .map(order -> StatusRequest.of(order).withAccess(DemoLogins.of(order)))
                .findFirst();
    }

    @Override
    public List<String> ordersOf(@Nullable Principal visitor) {
        return vendor.orders().stream().map(OrderNumber::text).toList();
    }
}
