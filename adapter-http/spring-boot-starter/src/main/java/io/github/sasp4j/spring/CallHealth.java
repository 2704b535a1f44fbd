package io.github.sasp4j.spring;

import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Whether the service responded to the last attempt: a health probe makes no call. Unknown before the first one. A failure is
 * {@code DEGRADED}, which leaves the health of the application as it is: a restart would not help the service. A request that
 * the service rejects is none, and a refused upload tells nothing of the service. Names nothing of Spring Boot's health, whose
 * types differ between its versions 3 and 4. Thread-safe.
 */
final class CallHealth implements CallListener {

    private final InstantSource clock;
    private final AtomicReference<@Nullable Attempted> last = new AtomicReference<>();

    CallHealth(ObjectProvider<InstantSource> clock) {
        this.clock = clock.getIfUnique(InstantSource::system);
    }

    @Override
    public void onEvent(CallEvent event) {
        boolean ended = event.type() == CallEvent.Type.SUCCEEDED || event.type() == CallEvent.Type.FAILED;
        if (ended && event.failure().filter(ErrorKind.UPLOAD_REFUSED::equals).isEmpty()) {
            last.set(new Attempted(event, clock.instant()));
        }
    }

    Report report() {
        return Optional.ofNullable(last.get()).map(Attempted::report).orElse(Report.UNKNOWN);
    }

    /**
     * What an indicator tells.
     *
     * @param status the code of Spring Boot's status
     * @param description of the status
     * @param details in their order
     */
    record Report(String status, String description, Map<String, Object> details) {

        private static final Report UNKNOWN = new Report("UNKNOWN", "", Map.of());
    }

    private record Attempted(CallEvent event, Instant at) {

        Report report() {
            Optional<ErrorKind> failure = event.failure().filter(kind -> kind != ErrorKind.REQUEST_REJECTED);
            Map<String, Object> details = new LinkedHashMap<>();
            failure.ifPresent(kind -> details.put("failure", kind));
            details.put("operation", event.operation());
            details.put("at", at.toString());
            return failure.isPresent()
                    ? new Report("DEGRADED", "the last call of the service failed", details)
                    : new Report("UP", "", details);
        }
    }
}
