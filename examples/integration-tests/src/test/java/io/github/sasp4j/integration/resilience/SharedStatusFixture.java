package io.github.sasp4j.integration.resilience;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** A gate in front of a port that holds its responses back. */
@Timeout(60)
abstract class SharedStatusFixture {

    static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");
    static final AccountLogin WRONG = AccountLogin.of("demo", "planted-password");
    static final StatusRequest ORDER = StatusRequest.of("700100");
    static final Duration SOON = Duration.ofSeconds(10);

    final FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    final FakeSasp vendor = FakeSasp.demo(clock);
    final HeldStatuses held = new HeldStatuses(vendor.statuses(LOGIN));
    ResilientStatuses statuses = over(held, settings());

    @AfterEach
    void close() {
        statuses.close();
    }

    ResilienceConfig.Builder settings() {
        return ResilienceConfig.builder().clock(clock).backoff(Duration.ZERO, Duration.ZERO);
    }

    static ResilientStatuses over(PostPaymentStatuses port, ResilienceConfig.Builder settings) {
        return CallGate.of(settings.build()).statuses(port, LOGIN);
    }
}
