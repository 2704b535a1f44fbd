package com.example.quarkus;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fetches an order by the port of a container; an exception fails the build. */
@QuarkusMain
public class QuarkusHost implements QuarkusApplication {

    private final FakeServer server = FakeServer.start(FakeSasp.demo());

    @Inject
    StatusPage page;

    @Override
    public int run(String... args) {
        try (server;
                PostPaymentStatuses statuses = SaspHttp.statuses(
                        SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                                .endpoint(server.endpoint())
                                .allowPlainHttpOnLoopback(true)
                                .build())) {
            System.out.println("Quarkus: " + page.orderStatus(statuses));
        }
        return 0;
    }

    /** A bean of the container. */
    @ApplicationScoped
    public static class StatusPage {

        String orderStatus(PostPaymentStatuses statuses) {
            return statuses.fetch(StatusRequest.of("654824")).orderStatus().toString();
        }
    }
}
