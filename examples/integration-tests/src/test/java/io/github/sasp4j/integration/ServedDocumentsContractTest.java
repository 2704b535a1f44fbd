package io.github.sasp4j.integration;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.ReceivedDocuments;
import io.github.sasp4j.testkit.contract.ValidationDocumentsContract;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** What the port for documents owes its callers, kept by the HTTP adapter in front of a fake's server. */
class ServedDocumentsContractTest extends ValidationDocumentsContract {

    private final FakeServer server = FakeServer.start(FakeSasp.demo());

    @Override
    protected ValidationDocuments port() {
        return ConnectedPorts.documents(server);
    }

    @Override
    protected UploadAccess access() {
        return ConnectedPorts.uploadAccess(server);
    }

    @Override
    protected List<ReceivedDocuments> arrived() {
        return StoredDocuments.of(server.vendor());
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
