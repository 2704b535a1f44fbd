package com.example.hosting;

import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.port.PostPaymentStatuses;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * What is done to the real service, done to a fake's server that lets one call a minute in and no wrong login: a call too
 * early, or one that is denied, fails the promise that it was made for.
 */
class PacedContractTest extends ReadOnlyContract {

    private static final VirtualTime TIME = new VirtualTime();
    private static final Pace PACE = Pace.by(TIME);

    private static FakeServer server;
    private static LiveAccount account;

    @BeforeAll
    static void start() {
        FakeSasp vendor = FakeSasp.builder()
                .clock(TIME)
                .login(KnownOrders.LOGIN)
                .order(KnownOrders.SINGLE_DOMAIN, OrderTemplate.DV_SINGLE_DOMAIN)
                .callLimit(1, Duration.ofMinutes(1))
                .lockOut(1, Duration.ofDays(365))
                .build();
        server = FakeServer.start(vendor);
        account = LiveAccount.in(Map.of(
                        LiveAccount.LOGIN_NAME, KnownOrders.LOGIN.name(),
                        LiveAccount.LOGIN_PASSWORD, KnownOrders.LOGIN.password(),
                        LiveAccount.ORDER, KnownOrders.SINGLE_DOMAIN.text(),
                        LiveAccount.ENDPOINT, server.endpoint().toString()))
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected PostPaymentStatuses port() {
        PostPaymentStatuses service = SaspHttp.statuses(
                account.config().allowPlainHttpOnLoopback(true).build());
        return new PacedStatuses(service, PACE);
    }

    @Override
    protected KnownService known() {
        return account.known();
    }
}
