package io.github.sasp4j.cli;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.order.OrderNumber;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the departures of one answer from the document. Written by the thread that reads the answer. */
final class DeviationLog implements DeviationListener {

    private final List<Deviation> deviations = new CopyOnWriteArrayList<>();

    @Override
    public void onDeviation(OrderNumber asked, Deviation deviation) {
        deviations.add(deviation);
    }

    List<Deviation> all() {
        return List.copyOf(deviations);
    }
}
