package io.github.sasp4j.http.deviation;

import io.github.sasp4j.order.OrderNumber;

/** Stands for nobody who wants to know: where it is set, deviations are not even noted. */
enum NoDeviationListener implements DeviationListener {
    INSTANCE;

    @Override
    public void onDeviation(OrderNumber order, Deviation deviation) {}
}
