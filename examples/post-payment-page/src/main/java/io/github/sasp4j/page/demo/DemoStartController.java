package io.github.sasp4j.page.demo;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of the demonstration's orders. */
@DemoOnly
@Controller
class DemoStartController {

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("groups", DemoOrders.groups());
        return "demo/orders";
    }
}
