package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.transition.TransitionRejectedException;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.demo.CallFault;
import io.github.sasp4j.page.demo.DemoClock;
import io.github.sasp4j.page.demo.DemoLogins;
import io.github.sasp4j.page.demo.DemoOnly;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what the panel is told, and goes back to the order. */
@DemoOnly
@Controller
class PanelController {

    private static final String BACK = "redirect:/orders/{orderNumber}#panel";
    private static final String DONE = "redirect:/orders/{orderNumber}";
    private static final int MOST_HOURS = 24 * 7;

    private final FakeSasp vendor;
    private final DemoClock clock;
    private final ResilientStatuses statuses;
    private final CallGate gate;

    PanelController(FakeSasp vendor, DemoClock clock, ResilientStatuses statuses, CallGate gate) {
        this.gate = gate;
        this.vendor = vendor;
        this.clock = clock;
        this.statuses = statuses;
    }

    @PostMapping("/demo/orders/{orderNumber}/actions")
    String performAction(
            @PathVariable String orderNumber,
            @RequestParam PanelAction action,
            @RequestParam String about,
            @RequestParam(defaultValue = "") String input,
            @RequestParam(defaultValue = "false") boolean byCustomer,
            RedirectAttributes next) {
        OrderNumber order = known(orderNumber);
        try {
            action.perform(OrderActors.on(vendor.order(order)), about, input);
        } catch (TransitionRejectedException rejected) {
            next.addFlashAttribute("rejected", rejected.getMessage());
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
        expire(order);
        return byCustomer ? DONE : BACK;
    }

    @PostMapping("/demo/orders/{orderNumber}/clock")
    String moveClock(@PathVariable String orderNumber, @RequestParam int hours) {
        if (hours < 1 || hours > MOST_HOURS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        OrderNumber order = known(orderNumber);
        clock.moveOn(Duration.ofHours(hours));
        expire(order);
        return BACK;
    }

    @PostMapping("/demo/orders/{orderNumber}/fault")
    String planFault(@PathVariable String orderNumber, @RequestParam CallFault fault) {
        OrderNumber order = known(orderNumber);
        vendor.faults().forOrder(order).next(1, fault.fault());
        expire(order);
        return BACK;
    }

    @PostMapping("/demo/orders/{orderNumber}/upload-fault")
    String planUploadFault(@PathVariable String orderNumber, @RequestParam UploadFaultOption fault) {
        known(orderNumber);
        vendor.faults().nextUpload(fault.fault());
        return BACK;
    }

    /** The next page fetches the order, even if its login was denied before. */
    private void expire(OrderNumber order) {
        statuses.expire(order);
        gate.reopen(DemoLogins.of(order));
    }

    private OrderNumber known(String orderNumber) {
        return vendor.orders().stream()
                .filter(order -> order.text().equals(orderNumber))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
