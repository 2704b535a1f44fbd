package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.page.demo.DemoOnly;
import io.github.sasp4j.page.demo.control.ControlApi;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Adds the panel to every page of an order, which the page itself knows nothing of. */
@DemoOnly
@ControllerAdvice
class PanelModelAdvice {

    private final ControlApi control;

    PanelModelAdvice(ControlApi control) {
        this.control = control;
    }

    @ModelAttribute("panel")
    @Nullable
    Panel panel(@PathVariable Map<String, String> path) {
        String number = path.get("orderNumber");
        return number == null ? null : new Panel(number, control);
    }
}
