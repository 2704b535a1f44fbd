package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.page.demo.DemoOnly;
import io.github.sasp4j.page.demo.control.ControlApi;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages that the demonstration's links lead to, in place of the host's own. */
@DemoOnly
@Controller
class TaskController {

    private final ControlApi control;

    TaskController(ControlApi control) {
        this.control = control;
    }

    @GetMapping("/demo/orders/{orderNumber}/tasks/{path}")
    String show(@PathVariable String orderNumber, @PathVariable String path, Model model) {
        CustomerTask task = CustomerTask.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("orderNumber", orderNumber);
        model.addAttribute("task", task);
        model.addAttribute(
                "forms",
                PanelForm.of(control.allowedTransitions(orderNumber).stream()
                        .filter(transition -> task.isDoneBy(transition.name()))
                        .toList()));
        return "demo/task";
    }
}
