package io.github.sasp4j.page.security;

import io.github.sasp4j.page.config.CustomerProperties;
import io.github.sasp4j.port.StatusRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A customer sees the orders that the settings list for the customer's name. */
public final class CustomerOrders implements OrderAccess {

    private final Map<String, CustomerProperties.Customer> customers;

    public CustomerOrders(Map<String, CustomerProperties.Customer> customers) {
        this.customers = Map.copyOf(customers);
    }

    @Override
    public Optional<StatusRequest> open(@Nullable Principal visitor, String orderNumber) {
        return ordersOf(visitor).contains(orderNumber) ? Optional.of(StatusRequest.of(orderNumber)) : Optional.empty();
    }

    @Override
    public List<String> ordersOf(@Nullable Principal visitor) {
        return Optional.ofNullable(visitor)
                .map(somebody -> customers.get(somebody.getName()))
                .map(CustomerProperties.Customer::orders)
                .orElse(List.of());
    }
}
