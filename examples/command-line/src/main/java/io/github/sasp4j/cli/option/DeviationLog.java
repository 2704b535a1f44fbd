package io.github.sasp4j.cli.option;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.order.OrderNumber;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the deviations of one response from the specification. Written by the thread that reads the response. */
public final class DeviationLog implements DeviationListener {

    private final List<Deviation> deviations = new CopyOnWriteArrayList<>();

    @Override
    public void onDeviation(OrderNumber order, Deviation deviation) {
        deviations.add(deviation);
    }

    public List<Deviation> all() {
        return List.copyOf(deviations);
    }
}
