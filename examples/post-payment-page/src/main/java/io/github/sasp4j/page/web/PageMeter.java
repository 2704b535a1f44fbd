package io.github.sasp4j.page.web;

import io.github.sasp4j.http.resilience.StatusLookup;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * Counts pages of orders as {@code sasp.pages}, by what they showed: a {@code fresh} status, an old one ({@code stale})
 * or {@code none}.
 */
@Component
class PageMeter {

    private final MeterRegistry meters;

    PageMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    /** A page was made of this lookup. */
    void shown(StatusLookup lookup) {
        String status = lookup.snapshot().isEmpty() ? "none" : lookup.isFresh() ? "fresh" : "stale";
        meters.counter("sasp.pages", "status", status).increment();
    }
}
