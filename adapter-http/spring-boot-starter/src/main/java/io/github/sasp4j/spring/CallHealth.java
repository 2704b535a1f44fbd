package io.github.sasp4j.spring;

import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallListener;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the service responded to the last attempt: a health probe makes no call. Unknown before the first one. A failure is
 * {@code DEGRADED}, which leaves the health of the application as it is: a restart would not help the service. Thread-safe.
 */
final class CallHealth implements HealthIndicator, CallListener {

    private static final Status DEGRADED = new Status("DEGRADED", "the last call of the service failed");

    private final AtomicReference<@Nullable CallEvent> last = new AtomicReference<>();

    @Override
    public void onEvent(CallEvent event) {
        if (event.type() == CallEvent.Type.SUCCEEDED || event.type() == CallEvent.Type.FAILED) {
            last.set(event);
        }
    }

    @Override
    public Health health() {
        return Optional.ofNullable(last.get())
                .map(event -> event.failure()
                        .map(kind -> Health.status(DEGRADED).withDetail("failure", kind))
                        .orElseGet(Health::up)
                        .withDetail("operation", event.operation())
                        .build())
                .orElseGet(() -> Health.unknown().build());
    }
}
