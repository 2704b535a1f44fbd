package io.github.sasp4j.integration;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.ResponseVariation;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** What the port owes its callers, kept by the HTTP adapter in front of a fake's server. */
abstract class ServedContract extends PostPaymentStatusesContract {

    private FakeServer server;
    private @Nullable FakeServer slowServer;

    abstract ResponseVariation quirks();

    @Override
    protected PostPaymentStatuses port() {
        server = FakeServer.builder(FakeSasp.demo()).variation(quirks()).start();
        return ConnectedPorts.port(server);
    }

    @Override
    protected Optional<PostPaymentStatuses> slowPort() {
        FakeSasp vendor = FakeSasp.demo();
        vendor.faults().everywhere().always(new Fault.Delay(Duration.ofMinutes(1)));
        slowServer = FakeServer.start(vendor);
        return Optional.of(ConnectedPorts.port(slowServer));
    }

    @AfterEach
    void stop() {
        server.close();
        if (slowServer != null) {
            slowServer.close();
        }
    }
}
