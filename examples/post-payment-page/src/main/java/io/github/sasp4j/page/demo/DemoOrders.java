package io.github.sasp4j.page.demo;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.demo.control.ControlApi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which orders the demonstration has: one per template and stage, one per failure, and the edge cases. */
final class DemoOrders {

    private static final Map<OrderTemplate, Integer> UNDER_WAY = Map.of(
            OrderTemplate.EV_MULTI_DOMAIN, 654824,
            OrderTemplate.DV_SINGLE_DOMAIN, 700100,
            OrderTemplate.OV_SINGLE_DOMAIN, 720300,
            OrderTemplate.MARK_CERTIFICATE, 801200300);

    private static final int FIRST_FAULT = 900001;

    private DemoOrders() {}

    /**
     * An order in the list.
     *
     * @param number its number
     * @param name the key of what to call it
     */
    record Entry(String number, String name) {}

    /**
     * Orders that belong together.
     *
     * @param name the key of what to call them
     * @param entries the orders
     */
    record Group(String name, List<Entry> entries) {}

    static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (OrderTemplate template : OrderTemplate.values()) {
            groups.add(new Group(
                    "demo.template." + template,
                    Arrays.stream(OrderStage.values())
                            .map(stage -> new Entry(number(template, stage).text(), "demo.stage." + stage))
                            .toList()));
        }
        groups.add(new Group(
                "demo.edgeCases",
                Arrays.stream(EdgeCaseOrder.values())
                        .map(edgeCase -> new Entry(edgeCase.number().text(), "demo.edgeCase." + edgeCase))
                        .toList()));
        groups.add(new Group(
                "demo.faults",
                Arrays.stream(CallFault.values())
                        .map(fault -> new Entry(number(fault).text(), "demo.fault." + fault))
                        .toList()));
        return groups;
    }

    static List<OrderNumber> numbers() {
        return groups().stream()
                .flatMap(group -> group.entries().stream())
                .map(entry -> OrderNumber.of(entry.number()))
                .toList();
    }

    static void addTo(FakeSasp.Builder vendor) {
        for (OrderTemplate template : OrderTemplate.values()) {
            for (OrderStage stage : OrderStage.values()) {
                vendor.order(number(template, stage), template, stage);
            }
        }
        for (EdgeCaseOrder edgeCase : EdgeCaseOrder.values()) {
            vendor.order(edgeCase.status());
        }
        for (CallFault fault : CallFault.values()) {
            vendor.order(number(fault), OrderTemplate.DV_SINGLE_DOMAIN);
        }
    }

    static void planFaults(ControlApi control) {
        for (CallFault fault : CallFault.values()) {
            control.planFault(fault.always(number(fault).text()));
        }
    }

    static OrderNumber number(OrderTemplate template, OrderStage stage) {
        int base = UNDER_WAY.getOrDefault(template, 0);
        int shift =
                stage == OrderStage.UNDER_WAY ? 0 : List.of(OrderStage.values()).indexOf(stage) + 1;
        return OrderNumber.of(String.valueOf(base + shift));
    }

    static OrderNumber number(CallFault fault) {
        return OrderNumber.of(
                String.valueOf(FIRST_FAULT + List.of(CallFault.values()).indexOf(fault)));
    }
}
