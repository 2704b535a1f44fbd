package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.Progress;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.value.OpenValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An order as JSON. Keys and their order are a promise to scripts. */
record StatusJson(
        OrderNumber orderNumber,
        OpenValue<OrderStatus> orderStatus,
        Product product,
        Record coverage,
        Optional<UploadAccess> upload,
        List<Section> sections,
        List<NextStep> nextSteps,
        Progress progress,
        List<Deviation> deviations,
        Map<String, Object> unmapped) {

    static StatusJson of(PostPaymentStatus status, List<Deviation> deviations) {
        Map<String, Object> unmapped = new LinkedHashMap<>();
        status.unmapped().forEach((pointer, raw) -> unmapped.put(pointer, Json.raw(raw)));
        return new StatusJson(
                status.orderNumber(),
                status.orderStatus(),
                status.product(),
                coverage(status.coverage()),
                status.upload(),
                status.sections().present(),
                status.nextSteps(),
                status.progress(),
                deviations,
                unmapped);
    }

    private static Record coverage(Coverage coverage) {
        return coverage.fold(
                single -> new SingleJson("single", single.name(), OptionalInt.empty(), OptionalInt.empty()),
                multi -> new MultiJson("multi", multi.primary(), multi.maxDomains(), multi.maxWildcardDomains()));
    }

    private record SingleJson(
            String kind, Optional<String> name, OptionalInt maxDomains, OptionalInt maxWildcardDomains) {}

    private record MultiJson(
            String kind, Optional<String> primary, OptionalInt maxDomains, OptionalInt maxWildcardDomains) {}
}
