package com.example.boot;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.progress.NextStep;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** What the host tells of an order. */
@Service
public class OrderService {

    private final PostPaymentStatuses statuses;

    public OrderService(PostPaymentStatuses statuses) {
        this.statuses = statuses;
    }

    public List<String> openSteps(String order) {
        return statuses.fetch(StatusRequest.of(order)).nextSteps().stream()
                .filter(NextStep::blocking)
                .map(step -> step.describe(Locale.ENGLISH))
                .toList();
    }
}
