package io.github.sasp4j.cli;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.List;

/** What there is to tell of an order: where it stands, and where the answer departed from the document. */
record StatusReport(PostPaymentStatus status, List<Deviation> deviations) {

    StatusReport {
        deviations = List.copyOf(deviations);
    }
}
