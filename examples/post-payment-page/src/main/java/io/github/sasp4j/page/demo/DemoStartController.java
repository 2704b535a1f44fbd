package io.github.sasp4j.page.demo;

import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.page.demo.control.ControlApi;
import io.github.sasp4j.page.demo.control.OrderCreation;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of the demonstration's orders, and new ones. */
@DemoOnly
@Controller
class DemoStartController {

    private static final int FIRST_NEW = 1_000_001;
    private static final int MOST_NEW = 1_000;

    private final ControlApi control;
    private final AtomicInteger created = new AtomicInteger();

    DemoStartController(ControlApi control) {
        this.control = control;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("groups", DemoOrders.groups());
        model.addAttribute("templates", OrderTemplate.values());
        return "demo/orders";
    }

    /** An order that is not paid yet, to be led from the beginning as often as wanted. */
    @PostMapping("/demo/orders")
    String create(@RequestParam OrderTemplate template, RedirectAttributes next) {
        int number = created.getAndIncrement();
        if (number >= MOST_NEW) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        String order = String.valueOf(FIRST_NEW + number);
        control.create(new OrderCreation(order, template.name(), OrderStage.AWAITING_PAYMENT.name()));
        next.addAttribute("orderNumber", order);
        return "redirect:/orders/{orderNumber}";
    }
}
