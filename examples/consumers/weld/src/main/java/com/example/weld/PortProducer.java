package com.example.weld;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** The port as a bean, closed with its container. */
@ApplicationScoped
public class PortProducer {

    private final FakeSasp fake = FakeSasp.demo();
    private final FakeServer server = FakeServer.start(fake);

    @Produces
    FakeSasp fake() {
        return fake;
    }

    @Produces
    @ApplicationScoped
    PostPaymentStatuses statuses() {
        return SaspHttp.statuses(SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                .endpoint(server.endpoint())
                .allowPlainHttpOnLoopback(true)
                .build());
    }

    void close(@Disposes PostPaymentStatuses statuses) {
        statuses.close();
    }

    @PreDestroy
    void stop() {
        server.close();
    }
}
