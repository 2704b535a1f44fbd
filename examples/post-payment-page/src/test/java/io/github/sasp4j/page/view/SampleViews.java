package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.preflight.PreflightReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Orders of the fake's templates, and how the page shows them in English and without links. */
final class SampleViews {

    private static final OrderNumber NUMBER = OrderNumber.of("1");

    private SampleViews() {}

    static PostPaymentStatus order(OrderTemplate template) {
        return FakeSasp.builder()
                .order(NUMBER, template, OrderStage.UNDER_WAY)
                .build()
                .order(NUMBER)
                .status();
    }

    static OrderView view(PostPaymentStatus order) {
        return view(order, new PreflightReport(List.of()));
    }

    static OrderView view(PostPaymentStatus order, PreflightReport report) {
        return new OrderViews(
                        EveryMessageTest.words(Locale.ENGLISH).messages(),
                        PageLinks.of(Map.of()),
                        Optional.empty(),
                        TargetDomain.DEFAULT)
                .of(NUMBER.text(), order, report, Instant.EPOCH, Locale.ENGLISH);
    }
}
