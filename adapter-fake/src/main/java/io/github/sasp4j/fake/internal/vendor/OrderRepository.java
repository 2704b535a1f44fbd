package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.order.OrderNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The orders, by number and in the order in which they were added. */
public final class OrderRepository {

    private final Map<OrderNumber, OrderState> orders = new ConcurrentHashMap<>();
    private final Queue<OrderNumber> numbers = new ConcurrentLinkedQueue<>();

    /**
     * Adds an order.
     *
     * @throws IllegalArgumentException if there is an order of that number
     */
    public void add(OrderNumber number, OrderState order) {
        if (orders.putIfAbsent(number, order) != null) {
            throw new IllegalArgumentException("there is an order " + number + " already");
        }
        numbers.add(number);
    }

    public Optional<OrderState> find(OrderNumber number) {
        return Optional.ofNullable(orders.get(number));
    }

    public List<OrderNumber> numbers() {
        return List.copyOf(numbers);
    }

    void clear() {
        numbers.clear();
        orders.clear();
    }
}
