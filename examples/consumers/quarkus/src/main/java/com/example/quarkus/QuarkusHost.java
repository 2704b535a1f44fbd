package com.example.quarkus;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;

/** Fetches an order by the port of a container, and from memory; an exception fails the build. */
@QuarkusMain
public class QuarkusHost implements QuarkusApplication {

    @Inject
    PostPaymentStatuses statuses;

    @Inject
    FakeSasp fake;

    @Override
    public int run(String... args) {
        StatusRequest request = StatusRequest.of("654824");
        String fetched = statuses.fetch(request).orderStatus().toString();
        try (PostPaymentStatuses inMemory = fake.statuses(AccountLogin.of("demo", "demo-password"))) {
            if (!fetched.equals(inMemory.fetch(request).orderStatus().toString())) {
                throw new IllegalStateException("The two ports differ: " + fetched);
            }
        }
        System.out.println("Quarkus: " + fetched);
        return 0;
    }
}
