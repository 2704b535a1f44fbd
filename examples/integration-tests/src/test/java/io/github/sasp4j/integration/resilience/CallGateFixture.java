package io.github.sasp4j.integration.resilience;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;

/** A gate in front of a fake whose calls are counted. */
abstract class CallGateFixture {

    static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    static final AccountLogin WRONG = AccountLogin.of("demo", "planted-password");
    static final SaspSession SESSION = SaspSession.of("demo-session");
    static final SaspSession ENDED = SaspSession.of("planted-sess");
    static final StatusRequest ORDER = StatusRequest.of("700100");

    final FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    final FakeSasp vendor = FakeSasp.demo(clock);
    final AtomicReference<Access> supplied = new AtomicReference<>(LOGIN);
    final List<CallEvent> events = new CopyOnWriteArrayList<>();
    CallGate gate = CallGate.of(settings().build());
    ResilientStatuses statuses = open();

    @AfterEach
    void close() {
        statuses.close();
    }

    ResilienceConfig.Builder settings() {
        return ResilienceConfig.builder()
                .clock(clock)
                .backoff(Duration.ZERO, Duration.ZERO)
                .listener(events::add);
    }

    void reopen(ResilienceConfig.Builder settings) {
        statuses.close();
        gate = CallGate.of(settings.build());
        statuses = open();
    }

    private ResilientStatuses open() {
        return gate.statuses(vendor.statuses(LOGIN), supplied::get);
    }

    SaspException failure(StatusRequest request) {
        return catchThrowableOfType(SaspException.class, () -> statuses.fetch(request));
    }

    static Fault error(int code) {
        return new Fault.ErrorResponse(VendorError.of(code, "planned"));
    }
}
