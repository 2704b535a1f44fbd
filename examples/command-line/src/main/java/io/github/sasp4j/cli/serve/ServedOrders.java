package io.github.sasp4j.cli.serve;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vendor that is served: the demo account with its orders, and those that were recorded. */
public final class ServedOrders {

    static final String LOGIN = "demo";

    /** Published on purpose; it guards nothing. */
    static final String PASSWORD = "demo-password";

    private static final SaspSession SESSION = SaspSession.of("demo-session");
    private static final List<DemoOrder> DEMO = List.of(
            new DemoOrder("654824", OrderTemplate.EV_MULTI_DOMAIN, List.of("6548240001")),
            new DemoOrder("700100", OrderTemplate.DV_SINGLE_DOMAIN, List.of("7001000001")),
            new DemoOrder("720300", OrderTemplate.OV_SINGLE_DOMAIN, List.of("7203000001")),
            new DemoOrder("801200300", OrderTemplate.MARK_CERTIFICATE, List.of()));

    private ServedOrders() {}

    /** The demo orders, but for those in whose place a recorded one comes; of two recorded ones the later counts. */
    public static FakeSasp with(List<PostPaymentStatus> recorded, InstantSource clock) {
        return with(recorded, Map.of(), clock);
    }

    /**
     * The same with demo orders at other stages.
     *
     * @throws IllegalArgumentException if a stage is of an order that is none of the demo's
     */
    static FakeSasp with(List<PostPaymentStatus> recorded, Map<OrderNumber, OrderStage> stages, InstantSource clock) {
        Set<OrderNumber> unknown = new LinkedHashSet<>(stages.keySet());
        DEMO.forEach(demo -> unknown.remove(OrderNumber.of(demo.number)));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "no order of the demo: " + unknown.iterator().next());
        }
        Map<OrderNumber, PostPaymentStatus> byNumber = new LinkedHashMap<>();
        recorded.forEach(order -> byNumber.put(order.orderNumber(), order));
        FakeSasp.Builder vendor = FakeSasp.builder()
                .clock(clock)
                .login(AccountLogin.of(LOGIN, PASSWORD))
                .session(SESSION);
        for (DemoOrder demo : DEMO) {
            PostPaymentStatus instead = byNumber.remove(OrderNumber.of(demo.number));
            if (instead == null) {
                demo.addTo(vendor, stages.getOrDefault(OrderNumber.of(demo.number), OrderStage.UNDER_WAY));
            } else {
                vendor.order(instead);
            }
        }
        byNumber.values().forEach(vendor::order);
        return vendor.build();
    }

    private record DemoOrder(String number, OrderTemplate template, List<String> certificates) {

        void addTo(FakeSasp.Builder vendor, OrderStage stage) {
            OrderNumber order = OrderNumber.of(number);
            vendor.order(order, template, stage);
            certificates.forEach(id -> vendor.certificate(order, CertificateId.of(id)));
        }
    }
}
