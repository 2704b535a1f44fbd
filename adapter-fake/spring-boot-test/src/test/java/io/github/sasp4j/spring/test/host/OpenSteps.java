package io.github.sasp4j.spring.test.host;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import org.springframework.stereotype.Component;

/** What an application does with orders. */
@Component
public class OpenSteps {

    private final PostPaymentStatuses statuses;

    public OpenSteps(PostPaymentStatuses statuses) {
        this.statuses = statuses;
    }

    public int count(String order) {
        return statuses.fetch(StatusRequest.of(order)).nextSteps().size();
    }
}
