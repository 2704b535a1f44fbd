package io.github.sasp4j.integration;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.RecordedResponse;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import io.github.sasp4j.testkit.contract.KnownOrder;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.KnownService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Orders as they stand in the recordings of a folder: made of the demo's, each at its end of the wire. */
final class RecordedOrders {

    private final List<PostPaymentStatus> orders;

    private RecordedOrders(List<PostPaymentStatus> orders) {
        this.orders = orders;
    }

    /** Fetches all orders of the demo over the wire, goes a whole walk, and reads what has been recorded of it. */
    static RecordedOrders recordedInto(Path folder) throws IOException {
        ExchangeRecorder recorder = ExchangeRecorder.into(folder);
        List<String> unused = OrderJourney.recordedBy(recorder);
        try (FakeServer server = FakeServer.start(FakeSasp.demo());
                PostPaymentStatuses port = SaspHttp.statuses(
                        ConnectedPorts.config(server).recorder(recorder).build())) {
            for (OrderNumber number : server.vendor().orders()) {
                port.fetch(StatusRequest.of(number));
            }
        }
        return in(folder);
    }

    /** Of several recordings of an order, the last that is no failure counts. */
    private static RecordedOrders in(Path folder) throws IOException {
        Map<OrderNumber, PostPaymentStatus> byNumber = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(har -> har.toString().endsWith(".har"))
                    .sorted()
                    .toList()) {
                order(file).ifPresent(order -> byNumber.put(order.orderNumber(), order));
            }
        }
        return new RecordedOrders(List.copyOf(byNumber.values()));
    }

    private static Optional<PostPaymentStatus> order(Path file) throws IOException {
        try {
            return Optional.of(RecordedResponse.read(Files.readAllBytes(file), DeviationListener.none()));
        } catch (SaspException noOrder) {
            return Optional.empty();
        }
    }

    /** A fake that plays them. */
    FakeSasp played() {
        FakeSasp.Builder vendor = FakeSasp.builder().login(KnownOrders.LOGIN).session(KnownOrders.SESSION);
        orders.forEach(vendor::order);
        return vendor.build();
    }

    /** What such a fake knows: the orders as recorded, with upload tokens of the fake. */
    KnownService known() {
        FakeSasp vendor = played();
        return KnownService.ofTheDocument()
                .withOrders(orders.stream()
                        .map(order -> order.withUpload(
                                vendor.order(order.orderNumber()).status().upload()))
                        .map(KnownOrder::of)
                        .toList());
    }

    int count() {
        return orders.size();
    }
}
