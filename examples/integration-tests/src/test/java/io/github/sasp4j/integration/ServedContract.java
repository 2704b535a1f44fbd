package io.github.sasp4j.integration;

import io.github.sasp4j.contract.PostPaymentStatusesContract;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.ResponseVariation;
import io.github.sasp4j.port.PostPaymentStatuses;
import org.junit.jupiter.api.AfterEach;

/** What the port owes its callers, kept by the HTTP adapter in front of a fake's server. */
abstract class ServedContract extends PostPaymentStatusesContract {

    private FakeServer server;

    abstract ResponseVariation quirks();

    @Override
    protected PostPaymentStatuses port() {
        server = FakeServer.builder(FakeSasp.demo()).variation(quirks()).start();
        return ConnectedPorts.port(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
