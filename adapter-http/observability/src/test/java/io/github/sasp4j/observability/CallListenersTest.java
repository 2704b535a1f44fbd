package io.github.sasp4j.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.CallListener;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

/** A good call and a denied one behind a gate with the listener, and a deviation. */
class CallListenersTest {

    private static final String PASSWORD = "planted-password-7f3a";
    private static final Logger CALLS = Logger.getLogger("io.github.sasp4j.calls");
    private static final Logger DEVIATIONS = Logger.getLogger("io.github.sasp4j.deviations");

    @Test
    void attemptsAreTimedByOutcomeAndEventsAreCounted() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        call(new CallMetrics(registry));

        assertThat(registry.get(CallMetrics.ATTEMPTS)
                        .tags("operation", "status", "outcome", "success")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get(CallMetrics.ATTEMPTS)
                        .tags("operation", "status", "outcome", "access_denied")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get(CallMetrics.EVENTS)
                        .tags("operation", "status", "event", "not_called")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void noTagNamesAnOrderOrAnAccount() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        call(new CallMetrics(registry));

        assertThat(registry.getMetersAsString()).doesNotContain("700100", "demo", "planted");
    }

    @Test
    void theLogHasALineForEachEventAndNoSecret() {
        List<String> lines = linesOf(CALLS, () -> call(new CallLogger()));

        assertThat(lines)
                .anyMatch(line -> line.startsWith("FINE STATUS SUCCEEDED: attempt 1, "))
                .anyMatch(
                        line -> line.startsWith("WARNING STATUS FAILED: attempt 1, ") && line.endsWith("ACCESS_DENIED"))
                .anyMatch(line -> line.startsWith("WARNING STATUS NOT_CALLED: "))
                .noneMatch(line -> line.contains("planted") || line.contains("700100"));
    }

    @Test
    void aDeviationIsALineThatDoesNotSayWhatWasThere() {
        Deviation deviation = new Deviation("/data/caaCheck", DeviationKind.UNKNOWN_FIELD, "\"planted\"");

        assertThat(linesOf(DEVIATIONS, () -> new DeviationLogger().onDeviation(OrderNumber.of("700100"), deviation)))
                .containsExactly("FINE UNKNOWN_FIELD at /data/caaCheck");
    }

    private static List<String> linesOf(Logger log, Runnable logged) {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getLevel() + " " + new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.setLevel(Level.ALL);
        log.setUseParentHandlers(false);
        log.addHandler(handler);
        try {
            logged.run();
        } finally {
            log.removeHandler(handler);
        }
        return lines;
    }

    /** A call that succeeds, one that is denied, and one that is not made as it would be denied again. */
    private static void call(CallListener listener) {
        FakeSasp vendor = FakeSasp.demo();
        CallGate gate =
                CallGate.of(ResilienceConfig.builder().listener(listener).build());
        AccountLogin right = AccountLogin.of("demo", "demo-password");
        AccountLogin wrong = AccountLogin.of("demo", PASSWORD);
        StatusRequest request = StatusRequest.of("700100");
        try (PostPaymentStatuses good = gate.statuses(vendor.statuses(right), right);
                PostPaymentStatuses denied = gate.statuses(vendor.statuses(wrong), wrong)) {
            good.fetch(request);
            assertThat(catchThrowable(() -> denied.fetch(request))).isNotNull();
            assertThat(catchThrowable(() -> denied.fetch(request))).isNotNull();
        }
    }
}
