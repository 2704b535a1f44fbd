package io.github.sasp4j.page.demo.control;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The operations of {@code META-INF/openapi/control.yaml} that the demonstration uses, as any program could. What the fake
 * does not allow ends in Spring's {@code HttpClientErrorException}.
 */
public interface ControlApi {

    @PostExchange("/orders")
    void create(@RequestBody OrderCreation order);

    @GetExchange("/orders/{number}")
    OrderDetails order(@PathVariable String number);

    @GetExchange("/orders/{number}/transitions")
    List<AllowedTransition> allowedTransitions(@PathVariable String number);

    @PostExchange("/orders/{number}/transitions")
    void perform(@PathVariable String number, @RequestBody RequestedTransition transition);

    @GetExchange("/clock")
    ClockTime clock();

    @PostExchange("/clock")
    ClockTime advance(@RequestBody ClockAdvance advance);

    @PostExchange("/faults")
    void planFault(@RequestBody PlannedCallFault fault);

    @PostExchange("/upload-faults")
    void planUploadFault(@RequestBody NextUploadFault fault);
}
