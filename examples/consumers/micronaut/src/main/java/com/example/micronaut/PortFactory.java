package com.example.micronaut;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The port as a bean, closed with its context. */
@Factory
final class PortFactory {

    @Singleton
    FakeSasp fake() {
        return FakeSasp.demo();
    }

    @Singleton
    @Bean(preDestroy = "close")
    FakeServer server(FakeSasp fake) {
        return FakeServer.start(fake);
    }

    @Singleton
    @Bean(preDestroy = "close")
    PostPaymentStatuses statuses(FakeServer server) {
        return SaspHttp.statuses(SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                .endpoint(server.endpoint())
                .allowPlainHttpOnLoopback(true)
                .build());
    }
}
