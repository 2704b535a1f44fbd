package io.github.sasp4j.page.web;

import io.github.sasp4j.page.security.OrderAccess;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The orders of whoever is signed in. */
@Controller
@ConditionalOnProperty(name = "sasp.adapter", havingValue = "http", matchIfMissing = true)
class StartController {

    private final OrderAccess access;

    StartController(OrderAccess access) {
        this.access = access;
    }

    @GetMapping("/")
    String show(@Nullable Principal visitor, Model model) {
        model.addAttribute("orders", access.ordersOf(visitor));
        return "start";
    }
}
