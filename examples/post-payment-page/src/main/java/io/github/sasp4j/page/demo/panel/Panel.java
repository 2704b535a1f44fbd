package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.page.demo.CallFault;
import io.github.sasp4j.page.demo.control.ControlApi;
import io.github.sasp4j.page.demo.control.OrderDetails;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The panel beside an order, as it is when it is shown: after the page has fetched the order.
 *
 * @param orderNumber the order
 * @param control the fake
 */
record Panel(String orderNumber, ControlApi control) {

    /** What the CA's staff can do. */
    public List<PanelForm> staff() {
        return PanelForm.of(control.allowedTransitions(orderNumber).stream()
                .filter(transition -> transition.actor().equals("staff"))
                .toList());
    }

    /** What was done to the order, and what was received for it. */
    public OrderDetails order() {
        return control.order(orderNumber);
    }

    /** What the CA's clock shows. */
    public String now() {
        return minute(control.clock().now());
    }

    /** What can be made to go wrong at the next call. */
    public CallFault[] faults() {
        return CallFault.values();
    }

    /** What can be made to go wrong with the next documents. */
    public UploadFaultOption[] uploadFaults() {
        return UploadFaultOption.values();
    }

    /** A time to the minute, in UTC. */
    public String minute(Instant time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(time.atOffset(ZoneOffset.UTC));
    }
}
