package com.example.micronaut;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.micronaut.context.ApplicationContext;

/** Fetches an order by the port of a context, and from memory; an exception fails the build. */
public final class MicronautHost {

    private MicronautHost() {}

    public static void main(String[] args) {
        try (ApplicationContext context = ApplicationContext.run();
                PostPaymentStatuses inMemory =
                        context.getBean(FakeSasp.class).statuses(AccountLogin.of("demo", "demo-password"))) {
            StatusRequest request = StatusRequest.of("654824");
            String fetched = context.getBean(PostPaymentStatuses.class).fetch(request).orderStatus().toString();
            if (!fetched.equals(inMemory.fetch(request).orderStatus().toString())) {
                throw new IllegalStateException("The two ports differ: " + fetched);
            }
            System.out.println("Micronaut: " + fetched);
        }
    }
}
