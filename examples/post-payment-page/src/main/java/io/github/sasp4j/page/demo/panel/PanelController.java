package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.demo.CallFault;
import io.github.sasp4j.page.demo.DemoLogins;
import io.github.sasp4j.page.demo.DemoOnly;
import io.github.sasp4j.page.demo.control.ClockAdvance;
import io.github.sasp4j.page.demo.control.ControlApi;
import io.github.sasp4j.page.demo.control.ControlError;
import io.github.sasp4j.page.demo.control.RequestedTransition;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what the panel is told, and goes back to the order. */
@DemoOnly
@Controller
class PanelController {

    private static final String BACK = "redirect:/orders/{orderNumber}#panel";
    private static final String DONE = "redirect:/orders/{orderNumber}";
    private static final int MOST_HOURS = 24 * 7;

    private final ControlApi control;
    private final ResilientStatuses statuses;
    private final CallGate gate;

    PanelController(ControlApi control, ResilientStatuses statuses, CallGate gate) {
        this.control = control;
        this.statuses = statuses;
        this.gate = gate;
    }

    /** @param form all fields, as a single value with a comma in it would be taken for two */
    @PostMapping("/demo/orders/{orderNumber}/transitions")
    String perform(
            @PathVariable String orderNumber,
            @RequestParam String actor,
            @RequestParam String name,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        try {
            List<String> arguments = form.getOrDefault("argument", List.of());
            control.perform(orderNumber, new RequestedTransition(actor, name, arguments));
        } catch (HttpClientErrorException.Conflict notNow) {
            next.addFlashAttribute("rejected", ControlError.of(notNow));
        }
        expire(orderNumber);
        return form.containsKey("byCustomer") ? DONE : BACK;
    }

    @PostMapping("/demo/orders/{orderNumber}/clock")
    String moveClock(@PathVariable String orderNumber, @RequestParam int hours) {
        if (hours < 1 || hours > MOST_HOURS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        requireKnown(orderNumber);
        control.advance(new ClockAdvance(Duration.ofHours(hours).toString()));
        expire(orderNumber);
        return BACK;
    }

    @PostMapping("/demo/orders/{orderNumber}/fault")
    String planFault(@PathVariable String orderNumber, @RequestParam CallFault fault) {
        requireKnown(orderNumber);
        control.planFault(fault.once(orderNumber));
        expire(orderNumber);
        return BACK;
    }

    @PostMapping("/demo/orders/{orderNumber}/upload-fault")
    String planUploadFault(@PathVariable String orderNumber, @RequestParam UploadFaultOption fault) {
        requireKnown(orderNumber);
        control.planUploadFault(fault.fault());
        return BACK;
    }

    /** The next page fetches the order, even if its login was denied before. */
    private void expire(String orderNumber) {
        OrderNumber order = OrderNumber.of(orderNumber);
        statuses.expire(order);
        gate.reopen(DemoLogins.of(order));
    }

    private void requireKnown(String orderNumber) {
        Objects.requireNonNull(control.order(orderNumber));
    }
}
