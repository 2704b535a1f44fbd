package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.demo.DemoClock;
import io.github.sasp4j.page.demo.DemoOnly;
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

    private final FakeSasp vendor;
    private final DemoClock clock;

    TaskController(FakeSasp vendor, DemoClock clock) {
        this.vendor = vendor;
        this.clock = clock;
    }

    @GetMapping("/demo/orders/{orderNumber}/tasks/{path}")
    String show(@PathVariable String orderNumber, @PathVariable String path, Model model) {
        CustomerTask task = CustomerTask.at(path).orElseThrow(TaskController::notFound);
        OrderNumber number = vendor.orders().stream()
                .filter(known -> known.text().equals(orderNumber))
                .findFirst()
                .orElseThrow(TaskController::notFound);
        FakeOrder order = vendor.order(number);
        model.addAttribute("orderNumber", orderNumber);
        model.addAttribute("task", task);
        model.addAttribute("forms", new PanelForms(order, clock.instant()).of(task.actions()));
        return "demo/task";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
