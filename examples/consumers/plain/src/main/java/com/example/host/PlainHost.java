package com.example.host;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;

/** Fetches one order over HTTP and one from memory; an exception fails the build. */
public final class PlainHost {

    private PlainHost() {}

    public static void main(String[] args) {
        AccountLogin login = AccountLogin.of("demo", "demo-password");
        FakeSasp vendor = FakeSasp.demo();
        try (FakeServer server = FakeServer.start(vendor);
                PostPaymentStatuses overHttp = SaspHttp.statuses(SaspHttpConfig.builder(login)
                        .endpoint(server.endpoint())
                        .allowPlainHttpOnLoopback(true)
                        .build());
                PostPaymentStatuses inMemory = vendor.statuses(login)) {
            StatusRequest request = StatusRequest.of("654824");
            String fetched = overHttp.fetch(request).orderStatus().toString();
            if (!fetched.equals(inMemory.fetch(request).orderStatus().toString())) {
                throw new IllegalStateException("The two ports differ: " + fetched);
            }
            System.out.println(PlainHost.class.getModule() + ", Java " + Runtime.version() + ": " + fetched);
        }
    }
}
