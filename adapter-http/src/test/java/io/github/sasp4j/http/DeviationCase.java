package io.github.sasp4j.http;

import static io.github.sasp4j.http.deviation.DeviationKind.COERCED_TYPE;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.PostPaymentStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads variants of the specification's example, and remembers what was said about them. */
abstract class DeviationCase {

    static final List<Deviation> OF_THE_EXAMPLE = List.of(
            new Deviation("/data/orderNumber", COERCED_TYPE, "654824"),
            new Deviation(ResponsePointers.DOMAIN + "/methods/0/level", COERCED_TYPE, "2"),
            new Deviation("/data/dcvStatus/domains/1/methods/0/level", COERCED_TYPE, "2"),
            new Deviation("/data/dcvStatus/domains/2/methods/0/level", COERCED_TYPE, "3"));

    final List<Deviation> deviations = new ArrayList<>();

    final PostPaymentStatus read(String answer) {
        return RecordedResponse.read(
                answer.getBytes(StandardCharsets.UTF_8), (asked, deviation) -> deviations.add(deviation));
    }

    /** What was said about a place beyond what the example itself deviates in. */
    final List<Deviation> added(String pointer) {
        return deviations.stream()
                .filter(deviation -> !OF_THE_EXAMPLE.contains(deviation))
                .filter(deviation -> deviation.pointer().startsWith(pointer))
                .toList();
    }
}
