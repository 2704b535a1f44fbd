package io.github.sasp4j.documentation;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.http.resilience.StatusLookup;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;

/** Prints the last known status of an order, and why there is no newer one. */
final class ShareLimits {

    private ShareLimits() {}

    static void print(PostPaymentStatuses port, Access login) {
        CallGate gate = CallGate.of(ResilienceConfig.builder()
                .timeToLive(Duration.ofSeconds(60))
                .budget(10_000, Duration.ofDays(1))
                .build());
        ResilientStatuses statuses = gate.statuses(port, login);
        StatusRequest request =
                StatusRequest.of("654824").withOptions(CallOptions.defaults().withDeadline(Duration.ofSeconds(3)));
        StatusLookup lookup = statuses.lookUp(request);
        lookup.snapshot()
                .ifPresent(known -> System.out.println(known.status().orderStatus() + " at " + known.fetchedAt()));
        lookup.failure().ifPresent(failure -> System.err.println(failure.advice()));
    }
}
