package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.demo.DemoClock;
import io.github.sasp4j.page.demo.DemoOnly;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Adds the panel to every page of an order, which the page itself knows nothing of. */
@DemoOnly
@ControllerAdvice
class PanelModelAdvice {

    private final FakeSasp vendor;
    private final DemoClock clock;

    PanelModelAdvice(FakeSasp vendor, DemoClock clock) {
        this.vendor = vendor;
        this.clock = clock;
    }

    @ModelAttribute("panel")
    @Nullable
    Panel panel(@PathVariable Map<String, String> path) {
        String number = path.get("orderNumber");
        if (number == null
                || vendor.orders().stream().noneMatch(order -> order.text().equals(number))) {
            return null;
        }
        FakeOrder order = vendor.order(OrderNumber.of(number));
        PanelForms forms = new PanelForms(order, clock.instant());
        return new Panel(
                number,
                forms.ofStaff(),
                order.history().stream().map(Panel.Deed::of).toList(),
                order.uploads(),
                Panel.minute(clock.instant()),
                () -> vendor.calls().stream()
                        .filter(call -> call.orderNumber().equals(number))
                        .count());
    }
}
