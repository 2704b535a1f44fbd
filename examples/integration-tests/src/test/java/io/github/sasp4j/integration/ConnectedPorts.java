package io.github.sasp4j.integration;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.KnownOrders;
import java.time.Duration;

/** The port over HTTP, in front of a server. */
final class ConnectedPorts {

    private ConnectedPorts() {}

    static PostPaymentStatuses port(FakeServer server) {
        return SaspHttp.statuses(config(server).build());
    }

    static PostPaymentStatuses port(FakeServer server, Duration wholeCall) {
        return SaspHttp.statuses(config(server).callTimeout(wholeCall).build());
    }

    static ValidationDocuments documents(FakeServer server) {
        return SaspHttp.documents(config(server).build());
    }

    /** The access of the specification's example order, leading to the server. */
    static UploadAccess uploadAccess(FakeServer server) {
        return new UploadAccess(
                server.uploadAddress(),
                server.vendor()
                        .order(KnownOrders.DOCUMENT_EXAMPLE)
                        .status()
                        .upload()
                        .orElseThrow()
                        .token());
    }

    static SaspHttpConfig.Builder config(FakeServer server) {
        return SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                .withoutGate()
                .endpoint(server.endpoint())
                .allowPlainHttpOnLoopback(true);
    }
}
