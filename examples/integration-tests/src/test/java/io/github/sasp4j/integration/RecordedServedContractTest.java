package io.github.sasp4j.integration;

import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract over the wire, in front of a fake that plays recordings. */
class RecordedServedContractTest extends PostPaymentStatusesContract {

    @TempDir
    private static Path folder;

    private static RecordedOrders recorded;

    private FakeServer server;

    @BeforeAll
    @ExpectsDeviations("the walk meets a gateway's pages and a response of another type")
    static void record() throws IOException {
        recorded = RecordedOrders.recordedInto(folder);
    }

    @Override
    protected PostPaymentStatuses port() {
        server = FakeServer.start(recorded.played());
        return ConnectedPorts.port(server);
    }

    @Override
    protected KnownService known() {
        return recorded.known();
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
