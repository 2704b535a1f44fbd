package io.github.sasp4j.page.demo;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
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

    private final FakeSasp vendor;
    private final AtomicInteger created = new AtomicInteger();

    DemoStartController(FakeSasp vendor) {
        this.vendor = vendor;
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
        OrderNumber order = OrderNumber.of(String.valueOf(FIRST_NEW + number));
        vendor.add(order, template, OrderStage.AWAITING_PAYMENT);
        next.addAttribute("orderNumber", order.text());
        return "redirect:/orders/{orderNumber}";
    }
}
