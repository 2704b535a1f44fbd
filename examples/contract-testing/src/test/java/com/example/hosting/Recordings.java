package com.example.hosting;

import io.github.sasp4j.testkit.contract.KnownOrder;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.RecordedResponse;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.order.PostPaymentStatus;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The orders of the recordings that lie beside the tests; {@code sasp status --record} makes more of them. */
final class Recordings {

    private static final List<PostPaymentStatus> ORDERS = read();

    private Recordings() {}

    private static List<PostPaymentStatus> read() {
        List<PostPaymentStatus> orders = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                orders.add(RecordedResponse.read(Files.readAllBytes(file), DeviationListener.none()));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return List.copyOf(orders);
    }

    /** A fake that plays them. */
    static FakeSasp played() {
        FakeSasp.Builder vendor = FakeSasp.builder().login(KnownOrders.LOGIN).session(KnownOrders.SESSION);
        ORDERS.forEach(vendor::order);
        return vendor.build();
    }

    /** What such a fake knows, to the last field: the orders as recorded, with upload tokens of the fake. */
    static KnownService known() {
        FakeSasp vendor = played();
        return KnownService.ofTheDocument()
                .withOrders(ORDERS.stream()
                        .map(order -> order.withUpload(
                                vendor.order(order.orderNumber()).status().upload()))
                        .map(KnownOrder::of)
                        .toList());
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Recordings.class.getResource("/recordings"))
                    .toURI());
        } catch (URISyntaxException noFile) {
            throw new IllegalStateException(noFile);
        }
    }
}
