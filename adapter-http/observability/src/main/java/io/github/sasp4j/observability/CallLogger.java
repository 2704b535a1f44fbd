package io.github.sasp4j.observability;

import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * A line for each event of a call, by SLF4J: failures and calls that were not made at WARN, all others at DEBUG. No line names
 * an order, an account or a secret. Thread-safe.
 */
public final class CallLogger implements CallListener {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.sasp4j.calls");

    /** A log under the name {@code io.github.sasp4j.calls}. */
    public CallLogger() {}

    @Override
    public void onEvent(CallEvent event) {
        LOG.atLevel(event.failure().isPresent() ? Level.WARN : Level.DEBUG)
                .log(
                        "{} {}: attempt {}, {} ms{}{}{}",
                        event.operation(),
                        event.type(),
                        event.attempt(),
                        event.duration().toMillis(),
                        event.failure().map(kind -> ", " + kind).orElse(""),
                        event.httpStatus().isPresent()
                                ? ", HTTP " + event.httpStatus().getAsInt()
                                : "",
                        event.bytes().isPresent() ? ", " + event.bytes().getAsLong() + " bytes" : "");
    }
}
