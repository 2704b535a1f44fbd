package io.github.sasp4j.spring;

import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the service responded to the last attempt: a health probe makes no call. Unknown before the first one. A failure is
 * {@code DEGRADED}, which leaves the health of the application as it is: a restart would not help the service. A request that
 * the service rejects is none, and a refused upload tells nothing of the service. Thread-safe.
 */
final class CallHealth implements HealthIndicator, CallListener {

    private static final Status DEGRADED = new Status("DEGRADED", "the last call of the service failed");

    private final InstantSource clock;
    private final AtomicReference<@Nullable Attempted> last = new AtomicReference<>();

    CallHealth(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void onEvent(CallEvent event) {
        boolean ended = event.type() == CallEvent.Type.SUCCEEDED || event.type() == CallEvent.Type.FAILED;
        if (ended && event.failure().filter(ErrorKind.UPLOAD_REFUSED::equals).isEmpty()) {
            last.set(new Attempted(event, clock.instant()));
        }
    }

    @Override
    public Health health() {
        return Optional.ofNullable(last.get())
                .map(Attempted::health)
                .orElseGet(() -> Health.unknown().build());
    }

    private record Attempted(CallEvent event, Instant at) {

        Health health() {
            return event.failure()
                    .filter(kind -> kind != ErrorKind.REQUEST_REJECTED)
                    .map(kind -> Health.status(DEGRADED).withDetail("failure", kind))
                    .orElseGet(Health::up)
                    .withDetail("operation", event.operation())
                    .withDetail("at", at.toString())
                    .build();
        }
    }
}
